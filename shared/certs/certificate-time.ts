import { TAG, type DerNode } from './der'
import { latin1 } from './der-text'

/** A time of a validity as written; `at` is milliseconds since 1970 UTC. */
export interface CertificateTime {
  readonly text: string
  /** Undefined where no date can be made of it. */
  readonly at: number | undefined
  /** False where RFC 5280 4.1.2.5 forbids the form (no seconds, an offset, no such day), even if it can be read. */
  readonly wellFormed: boolean
}

const FORM = /^(\d{2}|\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?(\.\d+)?(Z|[+-]\d{4})?$/

/** Reads UTCTime or GeneralizedTime; `wellFormed` is RFC 5280’s form (4.1.2.5), `at` also what others read. */
export function timeOf(node: DerNode | undefined): CertificateTime {
  const text = node ? latin1(node.body.subarray(0, 40)) : ''
  const parts = FORM.exec(text)
  const yearDigits = node?.tag === TAG.utcTime ? 2 : node?.tag === TAG.generalizedTime ? 4 : 0
  if (!parts || parts[1]?.length !== yearDigits) return { text, at: undefined, wellFormed: false }
  const [, , , , , , seconds, fraction, zone] = parts
  const at = instant(parts)
  const strict = seconds !== undefined && fraction === undefined && zone === 'Z'
  return { text, at, wellFormed: strict && at !== undefined }
}

function instant(parts: RegExpExecArray): number | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0))
  // RFC 5280 4.1.2.5.1: two digits from 50 up are the last century.
  const full = parts[1]?.length === 4 ? year : year + (year >= 50 ? 1900 : 2000)
  const date = new Date(0)
  date.setUTCFullYear(full, month - 1, day)
  date.setUTCHours(hour, minute, second)
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24
  if (!real || minute > 59 || second > 59) return undefined
  return date.getTime() - offsetMinutes(parts[8]) * 60_000
}

function offsetMinutes(zone: string | undefined): number {
  if (!zone || zone === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5))
  return zone.startsWith('-') ? -minutes : minutes
}
