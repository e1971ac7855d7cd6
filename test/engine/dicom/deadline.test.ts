import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDeadline } from '../../../electron/engine/dicom/deadline'

describe('a deadline that is set again and again', () => {
  const passed = vi.fn()
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    vi.useRealTimers()
    passed.mockReset()
  })

  it('passes once, so long after it was last set', () => {
    const deadline = createDeadline(passed)
    deadline.set(1000)
    vi.advanceTimersByTime(900)
    deadline.set(1000)
    vi.advanceTimersByTime(990)
    expect(passed).not.toHaveBeenCalled()
    vi.advanceTimersByTime(20)
    expect(passed).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(5000)
    expect(passed).toHaveBeenCalledTimes(1)
  })

  it('passes sooner where it is set to a sooner time', () => {
    const deadline = createDeadline(passed)
    deadline.set(60_000)
    deadline.set(50)
    vi.advanceTimersByTime(60)
    expect(passed).toHaveBeenCalledTimes(1)
  })

  it('does not pass when it was lifted, and can be set anew', () => {
    const deadline = createDeadline(passed)
    deadline.set(100)
    deadline.lift()
    vi.advanceTimersByTime(1000)
    expect(passed).not.toHaveBeenCalled()
    deadline.set(100)
    vi.advanceTimersByTime(110)
    expect(passed).toHaveBeenCalledTimes(1)
  })

  it('keeps one timer for a thousand settings, and none once it is closed', () => {
    const deadline = createDeadline(passed)
    for (let turn = 0; turn < 1000; turn++) {
      deadline.set(500)
      deadline.lift()
    }
    expect(vi.getTimerCount()).toBe(1)
    deadline.close()
    expect(vi.getTimerCount()).toBe(0)
  })
})
