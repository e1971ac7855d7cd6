import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  afterDrives,
  afterFailure,
  afterWriting,
  beginSequence,
  postpone,
  takeDrive,
  type DriveSequence
} from '../../../shared/kit/drive-sequence'

const usable = (...ids: string[]) => ids.map((id) => ({ id, usable: true }))
const began = (rows: readonly number[] = [1, 2], ids: string[] = []) =>
  beginSequence(rows, usable(...ids))

describe('one drive after the other', () => {
  it('takes a drive that is plugged in when it was asked for', () => {
    expect(afterDrives(began(), usable('a'))).toMatchObject({ phase: 'writing', drive: 'a' })
  })

  it('leaves a drive alone that was there before, until a person says so', () => {
    const waiting = afterDrives(began([1], ['a']), usable('a'))
    expect(waiting.phase).toBe('insert')
    expect(takeDrive(waiting, 'a')).toMatchObject({ phase: 'writing', drive: 'a' })
  })

  it('takes that drive by itself once it was pulled and put in again', () => {
    const pulled = afterDrives(began([1], ['a']), [])
    expect(afterDrives(pulled, usable('a')).phase).toBe('writing')
  })

  it('never takes a drive that cannot be used', () => {
    expect(afterDrives(began(), [{ id: 'disk', usable: false }]).phase).toBe('insert')
  })

  it('waits until a written drive is out, then asks for the next', () => {
    const written = afterWriting(afterDrives(began(), usable('a')))
    expect(afterDrives(written, usable('a'))).toMatchObject({ phase: 'take-out', rows: [2] })
    expect(afterDrives(written, [])).toMatchObject({ phase: 'insert', rows: [2], drive: null })
  })

  it('goes on at once with a second drive while the written one is still in', () => {
    const written = afterWriting(afterDrives(began(), usable('a')))
    expect(afterDrives(written, usable('a', 'b'))).toMatchObject({ phase: 'writing', drive: 'b' })
  })

  it('asks for the same machine again after a failure, and does not take the same drive by itself', () => {
    const failed = afterFailure(afterDrives(began(), usable('a')))
    expect(failed).toMatchObject({ phase: 'insert', rows: [1, 2] })
    expect(afterDrives(failed, usable('a')).phase).toBe('insert')
  })

  it('is finished when the last drive is out', () => {
    const last = afterWriting(afterDrives(began([1]), usable('a')))
    expect(last.phase).toBe('take-out')
    expect(afterDrives(last, []).phase).toBe('finished')
    expect(beginSequence([], []).phase).toBe('finished')
  })

  it('puts a machine off to the end', () => {
    expect(postpone(began([1, 2, 3])).rows).toEqual([2, 3, 1])
  })
})

describe('whatever is plugged in and out', () => {
  const plugged = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 })

  it('loses no machine, writes none twice and never writes to a drive that is gone', () => {
    fc.assert(
      fc.property(fc.array(plugged, { maxLength: 30 }), (turns) => {
        const written: number[] = []
        let sequence: DriveSequence = began([1, 2, 3], ['a'])
        for (const ids of turns) {
          sequence = afterDrives(sequence, usable(...ids))
          if (sequence.phase !== 'writing') continue
          expect(ids).toContain(sequence.drive)
          written.push(sequence.rows[0] ?? -1)
          sequence = afterWriting(sequence)
        }
        expect([...written, ...sequence.rows]).toEqual([1, 2, 3])
      })
    )
  })
})
