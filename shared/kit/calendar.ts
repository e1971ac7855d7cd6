import type { Language } from '../words/messages'
import { say } from '../words/say'

/** A machine whose certificate has to be renewed in time. */
export interface Renewal {
  readonly name: string
  readonly aeTitle: string
  readonly room: string
  /** ISO 8601. */
  readonly notAfter: string
}

/** Days before the end on which the calendar speaks up: time to get a new certificate and go there. */
const LEAD_DAYS = 30
const DAY = 86_400_000

/**
 * A calendar (RFC 5545) with one whole-day entry a certificate, a month before it ends, and a reminder a week
 * before that. Entries keep their identity, so that a calendar imported again moves them.
 */
export function renewalCalendar(
  renewals: readonly Renewal[],
  writtenAt: Date,
  language: Language = 'en'
): string {
  const stamp = `${compact(writtenAt.toISOString())}Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//HeartLab Connect//Renewals//${language.toUpperCase()}`,
    ...byDate(renewals).flatMap((renewal) => event(renewal, stamp, language)),
    'END:VCALENDAR'
  ]
  return lines.flatMap(fold).join('\r\n') + '\r\n'
}

/** Soonest first: the renewal list. */
export function byDate<R extends Pick<Renewal, 'notAfter'>>(renewals: readonly R[]): readonly R[] {
  return [...renewals].sort((one, other) => one.notAfter.localeCompare(other.notAfter))
}

/** How soon: `due` from the day on that the calendar speaks up, `soon` a season before. */
export type RenewalTime = 'over' | 'due' | 'soon' | 'later'

const SOON_DAYS = 90

export function renewalTime(notAfter: string, now: Date): RenewalTime {
  const days = daysUntil(notAfter, now)
  if (days < 0) return 'over'
  if (days <= LEAD_DAYS) return 'due'
  return days <= SOON_DAYS ? 'soon' : 'later'
}

/** Whole days; negative when it is over. */
export function daysUntil(notAfter: string, now: Date): number {
  return Math.floor((Date.parse(notAfter) - now.getTime()) / DAY)
}

function event(
  { name, aeTitle, room, notAfter }: Renewal,
  stamp: string,
  language: Language
): readonly string[] {
  const summary = say(language, 'paper.renew', { name: name || aeTitle, aeTitle })
  const how = say(language, 'paper.renew-how', { day: notAfter.slice(0, 10) })
  const alarm = say(language, 'paper.renew-alarm', { aeTitle })
  const start = new Date(Date.parse(notAfter) - LEAD_DAYS * DAY)
  const end = new Date(start.getTime() + DAY)
  const where = room === '' ? [] : [`LOCATION:${escaped(room)}`]
  return [
    'BEGIN:VEVENT',
    `UID:${encodeURIComponent(aeTitle)}-certificate@heartlab-connect`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(start.toISOString()).slice(0, 8)}`,
    `DTEND;VALUE=DATE:${compact(end.toISOString()).slice(0, 8)}`,
    `SUMMARY:${escaped(summary)}`,
    ...where,
    `DESCRIPTION:${escaped(how)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P7D',
    `DESCRIPTION:${escaped(alarm)}`,
    'END:VALARM',
    'END:VEVENT'
  ]
}

function compact(iso: string): string {
  return iso.slice(0, 19).replace(/[-:]/g, '')
}

/** RFC 5545 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

/** Lines of at most 75 octets (RFC 5545 3.1); counted as if every sign took three. */
function fold(line: string): readonly string[] {
  const width = /^[\x20-\x7e]*$/.test(line) ? 74 : 24
  return Array.from({ length: Math.max(1, Math.ceil(line.length / width)) }, (_, at) => {
    const part = line.slice(at * width, (at + 1) * width)
    return at === 0 ? part : ` ${part}`
  })
}
