import { causeEntry, isCause } from '../causes/catalogue'
import type { EngineSaying } from '../words/english'
import type { LogKind } from './diagnosis'

/** The log of the other side that would decide, and what to look for in it. */
export interface FurtherLog {
  readonly of: 'vpn' | 'dicom'
  /** In English, a phrase of the catalogue of causes. */
  readonly wanted: string | null
}

/** What to ask the other side for where this side's log leaves rivals; null where it is certain. */
export function furtherLog(
  kind: LogKind,
  [best, rival]: readonly { readonly cause: string; readonly confidence: string }[]
): FurtherLog | null {
  if (!best || !rival || best.confidence === 'certain') return null
  const wanted = isCause(best.cause) ? causeEntry(best.cause).evidenceWanted[0] : undefined
  return { of: kind === 'ipsec' ? 'vpn' : 'dicom', wanted: wanted ?? null }
}

/** The question, as a sentence. */
export function askFor({ of, wanted }: FurtherLog): EngineSaying {
  return wanted === null ? { id: `ask.${of}-log` } : { id: `ask.${of}-log-for`, values: { wanted } }
}
