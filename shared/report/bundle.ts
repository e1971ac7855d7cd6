import type { Site } from '../site'
import { english } from '../words/english'
import { handOver } from './hand-over'
import { plainReport } from './plain-report'
import { redactForSupport, redactValue } from './redact'
import { handOverToText } from './to-text'
import { ticketText } from './ticket-text'
import { withoutSayings } from './without-sayings'

export interface BundleEntry {
  readonly name: string
  readonly content: string
  /** What is in it, for the preview that the person reads before sending. */
  readonly about: string
}

/** What the machine adds: the program, the time, and names to be taken out (user, host). */
export interface BundleMaker {
  readonly version: string
  readonly at: string
  readonly runtime: string
  readonly names: readonly string[]
}

/**
 * The support bundle's files, redacted: no private keys, PKCS#12 bytes, passwords, pre-shared keys, patient
 * data, user or host names, full paths. AE titles, addresses, ports, certificate names and dates, alerts,
 * statuses and times stay.
 */
export function bundleEntries(site: Site, maker: BundleMaker): BundleEntry[] {
  const keys = site.tunnel?.tunnels.map((tunnel) => tunnel.psk) ?? []
  const names = [...keys, ...maker.names]
  const clean = (text: string) => redactForSupport(text, names)
  const proved = site.devices.flatMap(({ name, aeTitle, lastProof }, index) =>
    lastProof ? [{ file: `device-${index + 1}`, name: name || aeTitle, lastProof }] : []
  )
  return [
    {
      name: 'README.txt',
      content: clean(readme(maker)),
      about: 'what this is and what was removed'
    },
    {
      name: 'site.json',
      content: json(redactValue(site, names)),
      about: 'the plan without secrets'
    },
    {
      name: 'hand-over.txt',
      content: clean(handOverToText(handOver(site, maker))),
      about: 'values, steps, last proofs'
    },
    ...proved.flatMap(({ file, name, lastProof }) => [
      {
        name: `${file}-proof.json`,
        content: json(redactValue(plainReport(lastProof), names)),
        about: `last proof of ${clean(name)}`
      },
      {
        name: `${file}-ticket.txt`,
        content: clean(ticketText(lastProof)),
        about: `the same as text for a ticket`
      }
    ])
  ]
}

function readme({ version, at, runtime }: BundleMaker): string {
  return `HeartLab Connect support bundle
Made ${at} by version ${version} (${runtime}).

Removed before this file was made: private keys, PKCS#12 files, passwords, pre-shared keys, patient
data, pixel data, user and host names, full paths. Kept: AE titles, addresses and ports, certificate
names, fingerprints and dates, alerts, PDU types, statuses, times and versions.
Read it before you send it.

${english({ id: 'report.scope' })}
`
}

function json(value: unknown): string {
  return `${JSON.stringify(value, withoutSayings, 2)}\n`
}
