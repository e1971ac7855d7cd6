import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { inspectFile } from '../../../electron/engine/certs/inspect-file'
import * as der from '../../../electron/engine/certs/write-der'
import { havePeer } from '../../peers/have-peer'
import {
  AUTHORITY,
  daysFromNow,
  DEVICE,
  makeCertificate,
  makeKey,
  NOW,
  pem,
  says,
  type Made,
  type Recipe
} from './made-certificate'
import { seededRandom } from './mutate'

const CHAINS = 200
const keys = Array.from({ length: 6 }, () => makeKey())
const folder = mkdtempSync(join(tmpdir(), 'chains-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ownKeyId = (id: string) => says.raw('2.5.29.14', false, der.octetString(Buffer.from(id)))
const issuersKeyId = (id: string) =>
  says.raw('2.5.29.35', false, der.sequence(der.implicit(0, Buffer.from(id))))
const dns = (name: string) => der.implicit(2, Buffer.from(name))
const subnet = (...octets: readonly number[]) => der.implicit(7, Buffer.from(octets))

/** What may be wrong with a CA of the chain; undefined stands for nothing. */
const CA_FAULTS: readonly (Recipe | undefined)[] = [
  undefined,
  undefined,
  undefined,
  undefined,
  { extensions: [...AUTHORITY, ownKeyId('its key')] },
  { extensions: [...AUTHORITY, ownKeyId('its key')] },
  { until: daysFromNow(-2) },
  { from: daysFromNow(2) },
  { extensions: [says.noCa(), says.keyUsage(0x06)] },
  { extensions: [says.ca(), says.keyUsage(0x80)] },
  { extensions: [says.ca(0), says.keyUsage(0x06)] },
  { extensions: [says.ca(1), says.keyUsage(0x06)] },
  { extensions: [...AUTHORITY, says.something('1.2.3.4.5', true)] },
  { extensions: [...AUTHORITY, says.constraints([dns('clinic.example')], [])] },
  { extensions: [...AUTHORITY, says.constraints([], [dns('vivid1.clinic.example')])] },
  { extensions: [...AUTHORITY, says.constraints([subnet(10, 0, 0, 0, 255, 0, 0, 0)], [])] },
  { extensions: [...AUTHORITY, says.constraints([], [subnet(10, 2, 0, 0, 255, 255, 0, 0)])] },
  { spoilSignature: true }
]

const LEAF_FAULTS: readonly (Recipe | undefined)[] = [
  undefined,
  undefined,
  { extensions: [...DEVICE, says.dns('vivid1.clinic.example')] },
  { extensions: [...DEVICE, says.dns('vivid1.other.example')] },
  { extensions: [...DEVICE, says.ip(10, 2, 3, 4)] },
  { extensions: [...DEVICE, says.ip(192, 168, 3, 4)] },
  { extensions: [...DEVICE, issuersKeyId('its key')] },
  { extensions: [...DEVICE, issuersKeyId('another key')] },
  { until: daysFromNow(-1) },
  { spoilSignature: true },
  { extensions: [...DEVICE, says.something('1.2.3.4.5', true)] }
]

interface Case {
  readonly root: Made
  readonly between: readonly Made[]
  readonly leaf: Made
}

function makeCase(random: () => number): Case {
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]
  const depth = Math.floor(random() * 4)
  // A root's own dates and limits count; its spoiled signature does not, for it is trusted as it is.
  const rootFault = random() < 0.3 ? pick(CA_FAULTS.slice(0, -1)) : undefined
  const root = makeCertificate({ cn: 'Root', key: keys[0], extensions: AUTHORITY, ...rootFault })
  const between: Made[] = []
  for (let level = 1; level <= depth; level++) {
    const fault = random() < 0.4 ? pick(CA_FAULTS) : undefined
    const issuer = between.at(-1) ?? root
    const cn = `Issuing ${level}`
    between.push(makeCertificate({ cn, key: keys[level], issuer, extensions: AUTHORITY, ...fault }))
  }
  const issuer = between.at(-1) ?? root
  const leaf = makeCertificate({ key: keys[5], issuer, extensions: DEVICE, ...pick(LEAF_FAULTS) })
  const twin = random() < 0.1
  const missing = random() < 0.1
  return {
    root: twin ? makeCertificate({ cn: 'Root', key: keys[4], extensions: AUTHORITY }) : root,
    between: missing ? between.slice(1) : between,
    leaf
  }
}

/** Codes that say that the chain does not hold; others judge the device's use of it. */
const BROKEN = [
  'expired',
  'not-yet-valid',
  'bad-signature',
  'ca-mismatch',
  'not-a-ca',
  'ku-no-certsign',
  'pathlen-zero',
  'name-constraints',
  'unknown-critical-extension'
]

function ourVerdict({ root, between, leaf }: Case): string {
  const bytes = Buffer.from([leaf, ...between].map((one) => pem(one)).join(''))
  const { findings } = inspectFile(
    { name: 'chain.pem', bytes },
    {
      as: null,
      passwords: [],
      at: NOW,
      withCa: { name: 'root.pem', bytes: Buffer.from(pem(root)) }
    }
  )
  const faults = findings.filter((one) => one.severity === 'error' && BROKEN.includes(one.code))
  return faults.map((one) => one.code).join(' ') || 'holds'
}

function opensslVerdict({ root, between, leaf }: Case, index: number): Promise<string> {
  const file = (name: string, text: string) => {
    const path = join(folder, `${index}-${name}.pem`)
    writeFileSync(path, text)
    return path
  }
  const args = [
    'verify',
    '-attime',
    String(NOW.getTime() / 1000),
    '-no-CApath',
    '-CAfile',
    file('root', pem(root)),
    ...(between.length > 0
      ? ['-untrusted', file('between', between.map((one) => pem(one)).join(''))]
      : []),
    file('leaf', pem(leaf))
  ]
  return new Promise((resolve) => {
    execFile('openssl', args, (error, _, complaint) =>
      resolve(
        error ? (complaint.split('\n').find((line) => line.includes('error')) ?? 'no') : 'holds'
      )
    )
  })
}

describe.skipIf(!havePeer('openssl'))('chains, beside openssl verify', () => {
  it(`says the same of ${CHAINS} generated chains`, async () => {
    const random = seededRandom(20261122)
    const cases = Array.from({ length: CHAINS }, () => makeCase(random))
    const differing: string[] = []
    let held = 0
    for (let at = 0; at < CHAINS; at += 4) {
      const few = cases.slice(at, at + 4)
      const theirs = await Promise.all(few.map((one, offset) => opensslVerdict(one, at + offset)))
      few.forEach((one, offset) => {
        const ours = ourVerdict(one)
        if (ours === 'holds') held++
        if ((ours === 'holds') !== (theirs[offset] === 'holds'))
          differing.push(`${at + offset}: ours ${ours}, theirs ${theirs[offset]}`)
      })
    }
    expect(differing).toEqual([])
    expect(held).toBeGreaterThan(20)
    expect(held).toBeLessThan(CHAINS - 20)
  })
})
