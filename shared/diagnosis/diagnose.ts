import { causeEntry } from '../causes/catalogue'
import type { Candidate, Cause } from '../causes/codes'
import { fixPlace } from '../causes/fix-places'
import { redactText } from '../report/redact'
import { candidatesOf, merge, type Blamed, type Witness } from './book'
import type { Diagnosis, EvidenceLine, LogKind } from './diagnosis'
import { readDicom } from './dicom/reason'
import { DICOM_RULES } from './dicom/rules'
import type { Hit } from './hit'
import { readNegotiation } from './ipsec/reason'
import { IPSEC_RULES } from './ipsec/rules'
import { guessKind } from './kind'
import type { DicomRule, IpsecRule } from './rule'
import { logScanner, type LogScan, type TroubleLine } from './scan-log'

type Tagged =
  | {
      readonly kind: 'ipsec'
      readonly needle: string
      readonly pattern?: RegExp
      readonly rule: IpsecRule
    }
  | {
      readonly kind: 'dicom'
      readonly needle: string
      readonly pattern?: RegExp
      readonly rule: DicomRule
    }

const scanOf = logScanner<Tagged>([
  ...IPSEC_RULES.map((rule) => ({ kind: 'ipsec' as const, ...matchOf(rule), rule })),
  ...DICOM_RULES.map((rule) => ({ kind: 'dicom' as const, ...matchOf(rule), rule }))
])

function matchOf({ needle, pattern }: IpsecRule | DicomRule) {
  return pattern ? { needle, pattern } : { needle }
}

/** One log or the two sides of one connection, read piece by piece. */
export interface DiagnosisRun {
  /** Whole lines of UTF-8; `side` 1 is the other side’s log. */
  readonly read: (side: 0 | 1, bytes: Uint8Array) => void
  readonly finish: (kind?: LogKind) => Diagnosis
}

/** Starts a diagnosis; memory stays bounded however long the logs are. */
export function startDiagnosis(): DiagnosisRun {
  const sides = [scanOf(), scanOf()] as const
  const decoder = new TextDecoder('utf-8')
  let sample = ''
  return {
    read: (side, bytes) => {
      if (sample.length < SAMPLE) sample += decoder.decode(bytes.subarray(0, SAMPLE))
      sides[side].read(bytes)
    },
    finish: (asked) => {
      const kind = asked ?? guessKind(sample, recognisedBy(sides))
      return kind === 'ipsec'
        ? conclude(kind, sides.map(readIpsecSide))
        : conclude(kind, [readDicomSide(sides)])
    }
  }
}

const SAMPLE = 65_536

function recognisedBy(sides: readonly LogScan<Tagged>[]): Record<LogKind, number> {
  const hits = sides.flatMap((side) => side.store.hits())
  const ipsec = hits.filter((hit) => hit.rule.kind === 'ipsec').length
  return { ipsec, dicom: hits.length - ipsec }
}

/** Reads a text at once. `otherSide` is the log of the peer at the same time. */
export function diagnoseText(
  text: string,
  options: { readonly kind?: LogKind; readonly otherSide?: string } = {}
): Diagnosis {
  const run = startDiagnosis()
  const encoder = new TextEncoder()
  run.read(0, encoder.encode(unixLines(text)))
  if (options.otherSide) run.read(1, encoder.encode(unixLines(options.otherSide)))
  return run.finish(options.kind)
}

function unixLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

interface Reading {
  readonly blamed: readonly Blamed[]
  readonly success: Witness | null
  readonly trouble: readonly Witness[]
}

function readIpsecSide(scan: LogScan<Tagged>, side: number): Reading {
  const hits = scan.store
    .hits()
    .flatMap((hit): Hit<IpsecRule>[] =>
      hit.rule.kind === 'ipsec' ? [{ ...hit, rule: hit.rule.rule }] : []
    )
  const { blamed, success, lost } = readNegotiation(hits)
  return {
    blamed: side === 0 ? blamed : blamed.map(fromOtherSide),
    success,
    trouble: [...(lost ? [lost] : []), ...scan.trouble().map(unexplained)]
  }
}

function readDicomSide(scans: readonly [LogScan<Tagged>, LogScan<Tagged>]): Reading {
  const hits = scans.flatMap((scan) =>
    scan.store
      .hits()
      .flatMap((hit): Hit<DicomRule>[] =>
        hit.rule.kind === 'dicom' ? [{ ...hit, rule: hit.rule.rule }] : []
      )
  )
  return { ...readDicom(hits), trouble: scans.flatMap((scan) => scan.trouble().map(unexplained)) }
}

function unexplained(line: TroubleLine): Witness {
  return { ...line, says: 'a word of trouble that no rule explains' }
}

function fromOtherSide(blamed: Blamed): Blamed {
  const witnesses = blamed.witnesses.map((one) => ({ ...one, text: `(other side) ${one.text}` }))
  return { ...blamed, witnesses }
}

function conclude(kind: LogKind, readings: readonly Reading[]): Diagnosis {
  const blamed = merge(readings.map((reading) => reading.blamed))
  const candidates = candidatesOf(blamed)
  const [best] = candidates
  if (best) {
    const witnesses = blamed.find((one) => one.cause === best.cause)?.witnesses ?? []
    const { cause, confidence } = best
    return {
      kind,
      cause,
      confidence,
      candidates,
      evidence: evidenceOf(witnesses),
      next: nextStep(kind, candidates)
    }
  }
  return withoutBlame(kind, readings)
}

/** Healthy only on proof of success and with no word of trouble left unexplained. */
function withoutBlame(kind: LogKind, readings: readonly Reading[]): Diagnosis {
  const success = readings.flatMap((reading) => (reading.success ? [reading.success] : []))
  const trouble = readings.flatMap((reading) => reading.trouble)
  if (success.length > 0 && trouble.length === 0)
    return {
      kind,
      cause: 'ok',
      confidence: 'likely',
      candidates: [],
      evidence: evidenceOf(success),
      next: 'Nothing to mend here; send a test study to prove the whole way.'
    }
  return {
    kind,
    cause: 'unknown',
    confidence: 'possible',
    candidates: [],
    evidence: evidenceOf(trouble),
    next: causeEntry('unknown').fixes[0]?.what ?? ''
  }
}

const MOST_EVIDENCE = 12
const LONGEST_EVIDENCE = 400

/** The lines that say so, each once and in their order, redacted. */
function evidenceOf(witnesses: readonly Witness[]): EvidenceLine[] {
  const lines = new Map<string, Witness>()
  for (const witness of witnesses) {
    const place = `${witness.line} ${witness.text}`
    if (!lines.has(place) && timesSaid(lines, witness.says) < SAME_WORDS) lines.set(place, witness)
  }
  return [...lines.values()]
    .slice(0, MOST_EVIDENCE)
    .sort((a, b) => a.line - b.line)
    .map(({ line, text, says }) => ({
      line,
      text: redactText(text).slice(0, LONGEST_EVIDENCE),
      says
    }))
}

const SAME_WORDS = 3

function timesSaid(lines: ReadonlyMap<string, Witness>, says: string): number {
  return [...lines.values()].filter((one) => one.says === says).length
}

function nextStep(kind: LogKind, candidates: readonly Candidate[]): string {
  const [best, rival] = candidates
  if (!best) return ''
  const fix = best.fix ? `${fixPlace(best.fix.where).label}: ${best.fix.what}` : ''
  if (best.confidence === 'certain' || !rival) return fix
  return `${fix} ${askFor(kind, best.cause)}`
}

function askFor(kind: LogKind, cause: Cause): string {
  const wanted = causeEntry(cause).evidenceWanted[0]
  const log = kind === 'ipsec' ? 'its VPN log of the same minute' : 'its log of the same minute'
  return `To be sure, ask the other side for ${log}${wanted ? ` (${wanted})` : ''}.`
}
