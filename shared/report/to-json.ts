import type { HandOver } from './hand-over'
import { plainReport } from './plain-report'
import type { Report, Verdict } from './report'

const WORST_FIRST: readonly Verdict[] = ['fail', 'incomplete', 'warn', 'pass']

/** A report document (`--json-schema report`) that carries the hand-over beside it. */
export interface HandOverJson extends Report {
  readonly handOver: HandOver
}

/**
 * The hand-over as JSON, for support and scripts, so always in English: a report that stands for all its
 * devices (the worst verdict and its cause, the findings of each with the device's name), and the document's
 * own parts under `handOver`.
 */
export function handOverToJson(said: HandOver): HandOverJson {
  const doc = withoutSayings(said)
  const worst = worstProof(doc)
  return {
    tool: 'heartlab-connect',
    schema: 1,
    version: doc.version,
    at: doc.at,
    tookMs: worst?.tookMs ?? 0,
    target: worst?.target ?? {},
    verdict: verdictOf(doc),
    cause: worst?.cause ?? null,
    whose: worst?.whose ?? null,
    confidence: worst?.confidence ?? 'possible',
    candidates: worst?.candidates ?? [],
    findings: doc.devices.flatMap(
      ({ name, proof }) => proof?.findings.map((finding) => ({ ...finding, device: name })) ?? []
    ),
    handOver: doc
  }
}

function withoutSayings(doc: HandOver): HandOver {
  const devices = doc.devices.map((device) => ({
    ...device,
    proof: device.proof && plainReport(device.proof)
  }))
  return { ...doc, devices }
}

function worstProof(doc: HandOver): Report | undefined {
  const proofs = doc.devices.flatMap(({ proof }) => (proof ? [proof] : []))
  const order = (proof: Report) => WORST_FIRST.indexOf(proof.verdict)
  return [...proofs].sort((a, b) => order(a) - order(b))[0]
}

/** A device that was never proved makes the whole incomplete, unless another one failed. */
function verdictOf(doc: HandOver): Verdict {
  const verdicts = doc.devices.map(({ proof }) => proof?.verdict ?? 'incomplete')
  return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'incomplete'
}
