import { EventEmitter } from 'node:events'
import type { IpcMain } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { serve, type Serving } from '../../electron/ipc/serve'
import { throttle } from '../../electron/ipc/throttle'
import { CHANNELS } from '../../shared/channels'
import { ok } from '../../shared/result'

class FakePage extends EventEmitter {
  readonly sent: { channel: string; value: unknown }[] = []
  isDestroyed = () => false
  send = (channel: string, value: unknown) => void this.sent.push({ channel, value })
}

class FakeIpc extends EventEmitter {
  readonly handlers = new Map<string, (event: unknown, message: unknown) => unknown>()
  handle = (channel: string, run: (event: unknown, message: unknown) => unknown) =>
    void this.handlers.set(channel, run)
}

function wire(part: Partial<Serving> = {}) {
  const ipc = new FakeIpc()
  const page = new FakePage()
  const calls = { 'clipboard.write': vi.fn(() => Promise.resolve(ok({}))) }
  const serving = {
    calls: calls as unknown as Serving['calls'],
    jobs: {} as Serving['jobs'],
    isTrusted: () => true,
    reportBug: () => 'bug-1',
    ...part
  }
  const wired = serve(ipc as unknown as IpcMain, serving, () => [page as never])
  const call = (message: unknown) => ipc.handlers.get(CHANNELS.call)?.({ sender: page }, message)
  const start = (message: unknown) => ipc.emit(CHANNELS.jobStart, { sender: page }, message)
  return { ipc, page, calls, wired, call, start }
}

describe('the wire', () => {
  it('answers a call whose input fits its schema', async () => {
    const { call, calls } = wire()
    expect(await call({ name: 'clipboard.write', input: { text: 'a' } })).toEqual({
      ok: true,
      value: {}
    })
    expect(calls['clipboard.write']).toHaveBeenCalledWith({ text: 'a' })
  })

  it.each([{ text: 1 }, {}, null, 'text'])('refuses the input %j at the door', async (input) => {
    const { call, calls } = wire()
    expect(await call({ name: 'clipboard.write', input })).toMatchObject({
      ok: false,
      problem: { code: 'invalid-input' }
    })
    expect(calls['clipboard.write']).not.toHaveBeenCalled()
  })

  it.each(['nothing.known', 'constructor', '__proto__', 7, undefined])(
    'refuses the call %j',
    async (name) => {
      expect(await wire().call({ name, input: {} })).toMatchObject({
        ok: false,
        problem: { code: 'not-allowed' }
      })
    }
  )

  it('refuses a sender that is not our page', async () => {
    const { call, calls } = wire({ isTrusted: () => false })
    expect(await call({ name: 'clipboard.write', input: { text: 'a' } })).toMatchObject({
      ok: false
    })
    expect(calls['clipboard.write']).not.toHaveBeenCalled()
  })

  it('turns a throw into our fault, with an id and without its text', async () => {
    const boom = { 'clipboard.write': () => Promise.reject(new Error('the password is pulse')) }
    const { call } = wire({ calls: boom as unknown as Serving['calls'] })
    const answer = await call({ name: 'clipboard.write', input: { text: 'a' } })
    expect(answer).toMatchObject({ ok: false, problem: { code: 'our-fault' } })
    expect(JSON.stringify(answer)).toContain('bug-1')
    expect(JSON.stringify(answer)).not.toContain('pulse')
  })

  it('sends a job’s events before its answer, on one channel', async () => {
    const jobs = {
      'kit.wipe': async (_: unknown, { emit }: { emit: (event: unknown) => void }) => {
        emit({ value: 0.1, title: { id: 'kit.checking' } })
        emit({ value: 0.9, title: { id: 'kit.wiping' } })
        return ok({ removed: 1, says: { id: 'kit.wipe-limits' } })
      }
    }
    const { start, page } = wire({ jobs: jobs as unknown as Serving['jobs'] })
    start({ id: 'j1', name: 'kit.wipe', input: { place: { driveId: 'd' } } })
    await vi.waitFor(() => expect(page.sent.at(-1)).toMatchObject({ value: { kind: 'answer' } }))
    expect(page.sent.map((sent) => (sent.value as { kind: string }).kind)).toEqual([
      'event',
      'event',
      'answer'
    ])
    expect(page.sent[1]).toMatchObject({ value: { value: { title: { id: 'kit.wiping' } } } })
  })

  it('cancels a job by its id and when the page goes away', async () => {
    const seen: AbortSignal[] = []
    const jobs = {
      'kit.wipe': (_: unknown, { signal }: { signal: AbortSignal }) => {
        seen.push(signal)
        return new Promise(() => undefined)
      }
    }
    const { start, ipc, page } = wire({ jobs: jobs as unknown as Serving['jobs'] })
    start({ id: 'j1', name: 'kit.wipe', input: { place: { driveId: 'd' } } })
    start({ id: 'j2', name: 'kit.wipe', input: { place: { driveId: 'd' } } })
    ipc.emit(CHANNELS.jobCancel, { sender: page }, { id: 'j1' })
    expect(seen.map((signal) => signal.aborted)).toEqual([true, false])
    page.emit('destroyed')
    expect(seen[1]?.aborted).toBe(true)
  })
})

describe('the throttle of events', () => {
  it('keeps mere progress at ten a second and never drops a milestone', () => {
    const sent: string[] = []
    const events = throttle<string>(
      10,
      (event) => sent.push(event),
      (event) => event.startsWith('p')
    )
    for (let index = 0; index < 100; index++) events.push(`p${index}`)
    events.push('found')
    expect(sent).toEqual(['p0', 'p99', 'found'])
    events.push('p-last')
    events.flush()
    expect(sent.at(-1)).toBe('p-last')
  })
})
