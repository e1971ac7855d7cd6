import type { Fix } from '../causes/codes'
import { CERT_CATALOGUE } from './catalogue'
import type { CertCode } from './finding-codes'

/** What the file is to be on the scanner; null: nobody said, so no role's rules apply. */
export type CertRole = 'client' | 'ca' | null

export const WINDOWS_VERSIONS = ['7', '10-1607', '10-1709', '11'] as const
/** The scanner's Windows: 10-1607 stands for every Windows 10 before 1709; undefined: unknown. */
export type WindowsVersion = (typeof WINDOWS_VERSIONS)[number]

export type Severity = 'error' | 'warn' | 'info'
export type CertVerdict = 'ok' | 'warn' | 'defect'

export interface CertFinding {
  readonly code: CertCode
  /** error: do not carry it to the scanner · warn: it may fail or soon will · info: good to know. */
  readonly severity: Severity
  readonly title: string
  readonly fix: Fix
  /** What was seen, in the file's own terms; never a secret. */
  readonly evidence: string
}

/** A finding with the catalogue’s words for its code. */
export function finding(code: CertCode, severity: Severity, evidence: string): CertFinding {
  return { code, severity, ...CERT_CATALOGUE[code], evidence }
}

/** A finding of which the usual words would say too much, or advise the wrong thing. */
export function reworded(
  one: CertFinding,
  words: { readonly title: string; readonly advice?: string }
): CertFinding {
  const fix = words.advice === undefined ? one.fix : { ...one.fix, what: words.advice }
  return { ...one, title: words.title, fix }
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warn: 1, info: 2 }

/** Worst first, else in the order given; a code that several certificates share stands once. */
export function orderFindings(findings: readonly CertFinding[]): readonly CertFinding[] {
  const worstFirst = [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity])
  return worstFirst.filter(
    (one, at) => worstFirst.findIndex((other) => other.code === one.code) === at
  )
}

/** The verdict that the worst finding gives. */
export function verdictOf(findings: readonly CertFinding[]): CertVerdict {
  if (findings.some((one) => one.severity === 'error')) return 'defect'
  return findings.some((one) => one.severity === 'warn') ? 'warn' : 'ok'
}
