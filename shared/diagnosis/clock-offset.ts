import type { Hit } from './hit'

/** How far the other side’s clock is ahead of this side’s, in milliseconds, and how many marks say so. */
export interface ClockOffset {
  readonly aheadMs: number
  readonly matches: number
}

type Timed = Pick<Hit<unknown>, 'time' | 'text'>

/** What both sides write of one and the same thing: SPIs of 32 and 64 bits, DICOM UIDs. */
const SHARED_MARK =
  /\b(?:0x)?([0-9a-f]{8}|[0-9a-f]{16})(?![0-9a-f])|\b([0-2](?:\.\d{1,39}){6,})\b/gi
/** One message, as the side that sends and the side that reads it call it (charon, pluto). */
const MESSAGE =
  /\b(generating|parsed|sent|processing|processed) (?:decrypted )?((?:IKE_SA_INIT|IKE_AUTH|CREATE_CHILD_SA|INFORMATIONAL|ID_PROT|QUICK_MODE|AGGRESSIVE) (?:request|response))(?: (\d{1,10}))?/
const SENT = /generating|sent/

/**
 * Compares the clocks of two logs by what stands in both: an SPI or a UID, else one message sent and received. The
 * median of all marks counts, so that a repeated or a lost message does no harm. Null where nothing matches.
 */
export function clockOffset(here: readonly Timed[], there: readonly Timed[]): ClockOffset | null {
  const marks = differences(timesOf(here, marksOf), timesOf(there, marksOf))
  const all =
    marks.length > 0
      ? marks
      : [
          ...differences(timesOf(here, sentBy), timesOf(there, receivedBy)),
          ...differences(timesOf(here, receivedBy), timesOf(there, sentBy))
        ]
  return all.length === 0 ? null : { aheadMs: median(all), matches: all.length }
}

type Times = ReadonlyMap<string, readonly number[]>

function timesOf(lines: readonly Timed[], keysOf: (text: string) => readonly string[]): Times {
  const times = new Map<string, number[]>()
  for (const { time, text } of lines) {
    if (time === null) continue
    for (const key of new Set(keysOf(text))) {
      const before = times.get(key)
      if (before) before.push(time)
      else times.set(key, [time])
    }
  }
  return times
}

function marksOf(text: string): string[] {
  return (
    [...text.matchAll(SHARED_MARK)]
      .map((match) => (match[1] ?? match[2] ?? '').toLowerCase())
      // Dates and counters are digits alone; an SPI of eight digits only is one in forty.
      .filter((mark) => !/^\d{8}$|^\d{16}$/.test(mark) && !/^0+$/.test(mark))
  )
}

function sentBy(text: string): string[] {
  const message = messageOf(text)
  return message?.sent === true ? [message.name] : []
}

function receivedBy(text: string): string[] {
  const message = messageOf(text)
  return message?.sent === false ? [message.name] : []
}

export interface Message {
  readonly name: string
  readonly sent: boolean
}

/** The message that a line tells of, by a name that is the same on both sides. */
export function messageOf(text: string): Message | null {
  const [, verb = '', message = '', number = ''] = MESSAGE.exec(text) ?? []
  return message === '' ? null : { name: `${message} ${number}`.trim(), sent: SENT.test(verb) }
}

/** The first with the first, the second with the second; a key that is told more often on one side is cut. */
function differences(here: Times, there: Times): number[] {
  return [...here].flatMap(([key, times]) => {
    const others = there.get(key) ?? []
    return times.flatMap((time, place) => {
      const other = others[place]
      return other === undefined ? [] : [other - time]
    })
  })
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
