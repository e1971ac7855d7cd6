import type { Diagnosis, LogKind } from './diagnosis'
import { conclude, type Reading } from './conclude'
import type { Witness } from './book'
import { readDicom } from './dicom/reason'
import { DICOM_RULES } from './dicom/rules'
import type { Hit } from './hit'
import { isDenied } from './ipsec/denials'
import { readNegotiation } from './ipsec/reason'
import { IPSEC_RULES } from './ipsec/rules'
import { guessKind } from './kind'
import type { DicomEvent, DicomRule, IkeEvent, IpsecRule } from './rule'
import type { Recognised, TroubleLine } from './block-judge'
import { isOfAnotherProgram } from './other-programs'
import { logScanner, type LogScan } from './scan-log'
import { TROUBLE_KEPT } from './block-judge'
import { isMinor } from './trouble-words'

type Tagged = Recognised &
  (
    | { readonly kind: 'ipsec'; readonly rule: IpsecRule }
    | { readonly kind: 'dicom'; readonly rule: DicomRule }
  )

/** Events that tell who writes a line, and nothing of how it went; or words that explain no trouble. */
const MARKS: ReadonlySet<string> = new Set([
  'client',
  'server',
  'tls',
  'typed',
  'called',
  'said-down'
] satisfies (DicomEvent | IkeEvent)[])

const TAGGED: Readonly<Record<LogKind, readonly Tagged[]>> = {
  ipsec: IPSEC_RULES.map((rule) => ({ kind: 'ipsec', ...matchOf(rule), rule })),
  dicom: DICOM_RULES.map((rule) => ({ kind: 'dicom', ...matchOf(rule), rule }))
}

/** What one kind’s rules blame settles nothing for a log that may turn out to be of the other kind. */
const OF_ANY_KIND: readonly Tagged[] = [...TAGGED.ipsec, ...TAGGED.dicom].map((rule) => ({
  ...rule,
  isVerdict: false
}))

const scanners = new Map<LogKind | 'any', () => LogScan<Tagged>>()

/** The scanner of one kind’s rules, or of all: a known kind is read faster. */
function scannerOf(kind: LogKind | undefined): () => LogScan<Tagged> {
  const key = kind ?? 'any'
  const scanner =
    scanners.get(key) ??
    (kind
      ? logScanner(TAGGED[kind], isOfAnotherProgram[kind])
      : logScanner(OF_ANY_KIND, isOfAnotherProgram.dicom))
  scanners.set(key, scanner)
  return scanner
}

function matchOf(rule: IpsecRule | DicomRule): Recognised {
  const { needle, pattern, blames, soft, event, common } = rule
  const isMark = !blames && event !== undefined && MARKS.has(event)
  // Words that everybody uses may turn out to be another program’s, or denied.
  const isVerdict = blames !== undefined && soft !== true && common !== true
  return { needle, isMark, isVerdict, ...(pattern ? { pattern } : {}) }
}

/** One log or the two sides of one connection, read piece by piece. */
export interface DiagnosisRun {
  /** UTF-8 in pieces of any size; `side` 1 is the other side’s log. */
  readonly read: (side: 0 | 1, bytes: Uint8Array) => void
  readonly finish: () => Diagnosis
}

/** Starts a diagnosis; memory stays bounded however long the logs are. Without a kind it is found out. */
export function startDiagnosis(asked?: LogKind): DiagnosisRun {
  const scanOf = scannerOf(asked)
  const sides = [scanOf(), scanOf()] as const
  const decoder = new TextDecoder('utf-8')
  let sample = ''
  return {
    read: (side, bytes) => {
      if (sample.length < SAMPLE) sample += decoder.decode(bytes.subarray(0, SAMPLE))
      sides[side].read(bytes)
    },
    finish: () => {
      for (const side of sides) side.end()
      const kind = asked ?? guessKind(sample, recognisedBy(sides))
      const hits = { ipsec: sides.map(ipsecHits), dicom: sides.map(dicomHits) }[kind]
      const readings =
        kind === 'ipsec'
          ? sides.map((scan, side) => readIpsecSide(scan, side))
          : [readDicomSides(sides)]
      const both = sides[1].lines() > 0 ? hits : null
      return conclude(kind, readings, both)
    }
  }
}

const SAMPLE = 65_536

function recognisedBy(sides: readonly LogScan<Tagged>[]): Record<LogKind, number> {
  const rules = sides.flatMap((side) => side.store.hits()).map((hit) => hit.rule)
  const ipsec = rules.filter((rule) => rule.kind === 'ipsec' && !rule.rule.lastResort).length
  return { ipsec, dicom: rules.filter((rule) => rule.kind === 'dicom').length }
}

/** Reads a text at once. `otherSide` is the log of the peer at the same time. */
export function diagnoseText(
  text: string,
  options: { readonly kind?: LogKind; readonly otherSide?: string } = {}
): Diagnosis {
  const run = startDiagnosis(options.kind)
  const encoder = new TextEncoder()
  run.read(0, encoder.encode(unixLines(text)))
  if (options.otherSide) run.read(1, encoder.encode(unixLines(options.otherSide)))
  return run.finish()
}

function unixLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

function ipsecHits(scan: LogScan<Tagged>, side: number): Hit<IpsecRule>[] {
  const hits = scan.store
    .hits()
    .flatMap((hit) =>
      hit.rule.kind === 'ipsec' && !isOthersWord(hit.rule.rule, hit.text)
        ? [{ ...hit, rule: hit.rule.rule, ...sideOf(side) }]
        : []
    )
  const explained = new Set(hits.filter(isExplained).map(({ line }) => line))
  return hits.filter(({ rule, line }) => !rule.lastResort || !explained.has(line))
}

/** Events that blame by themselves. */
const REFUSALS: ReadonlySet<string> = new Set([
  'no-proposal',
  'no-config',
  'unknown-ikev1',
  'unknown-ikev2',
  'unknown-cookie',
  'invalid-id',
  'unreadable',
  'untrusted',
  'timed-out'
] satisfies IkeEvent[])

/** Whether another rule than those of people’s own words tells what is wrong in the line. */
function isExplained({ rule }: Hit<IpsecRule>): boolean {
  return !rule.lastResort && (rule.blames !== undefined || REFUSALS.has(rule.event ?? ''))
}

function isOthersWord(rule: IpsecRule, text: string): boolean {
  const isOthers = rule.common === true && isOfAnotherProgram.ipsec(text)
  return isOthers || isDenied(rule, text)
}

function dicomHits(scan: LogScan<Tagged>, side: number): Hit<DicomRule>[] {
  return scan.store
    .hits()
    .flatMap((hit) =>
      hit.rule.kind === 'dicom' ? [{ ...hit, rule: hit.rule.rule, ...sideOf(side) }] : []
    )
}

function sideOf(side: number): { side?: 'other' } {
  return side === 1 ? { side: 'other' } : {}
}

function readIpsecSide(scan: LogScan<Tagged>, side: number): Reading {
  const { blamed, success, lost } = readNegotiation(ipsecHits(scan, side))
  const all = troubleOf(scan, side)
  // Where not all were kept, one of them may be the tunnel’s own.
  const own =
    all.length < TROUBLE_KEPT ? all.filter(({ text }) => !isOfAnotherProgram.ipsec(text)) : all
  return { blamed, success, trouble: [...(lost ? [lost] : []), ...own] }
}

/** What only both sides together say is said by lines of either, so they are read as one. */
function readDicomSides(scans: readonly LogScan<Tagged>[]): Reading {
  const { blamed, success } = readDicom(scans.flatMap(dicomHits))
  const trouble = scans.flatMap(troubleOf)
  return {
    blamed,
    success,
    trouble: success ? trouble.filter(({ text }) => !isMinor(text)) : trouble
  }
}

function troubleOf(scan: LogScan<Tagged>, side: number): Witness[] {
  const says = 'a word of trouble that no rule explains'
  return scan.trouble().map((line: TroubleLine) => ({ ...line, says, ...sideOf(side) }))
}
