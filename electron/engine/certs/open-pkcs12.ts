import { derivationOf } from '../../../shared/certs/pbe-scheme'
import {
  readPkcs12Structure,
  readSafeContents,
  type Pkcs12Structure
} from '../../../shared/certs/pkcs12-structure'
import { macAgrees, macCost, type KnownMac } from './pkcs12-mac'
import { schemeCost } from './pbe-decrypt'
import {
  MOST_ITERATIONS,
  readPkcs12Contents,
  type Budget,
  type Patience,
  type Pkcs12Contents,
  type ReadContents
} from './read-pkcs12-contents'

export type { OpenedCertificate, OpenedKey, Pkcs12Contents } from './read-pkcs12-contents'

/** Microseconds that opening one file may take, all passwords together. */
const MOST_COST = 650_000

/** On a busy computer guessing ends early; what was given comes first and is always tried. */
const GUESSING_MS = 250
const ALWAYS_TRIED = 4

function isTired(budget: Budget, tried: number): boolean {
  return tried >= ALWAYS_TRIED && performance.now() > budget.guessUntil
}

/** What became of opening a PKCS#12 file; `structure` is what could be read without a password. */
export type OpenedPkcs12 =
  | (Pkcs12Contents & {
      readonly kind: 'open'
      /** A secret: never printed, logged or sent to the page. */
      readonly password: string | null
      readonly structure: Pkcs12Structure
    })
  /** A password decrypts the content, the integrity check is wrong: damaged or badly made. */
  | (Pkcs12Contents & {
      readonly kind: 'mac-mismatch'
      readonly password: string | null
      readonly structure: Pkcs12Structure
    })
  | { readonly kind: 'wrong-password'; readonly structure: Pkcs12Structure }
  | {
      readonly kind: 'unsupported'
      readonly algorithm: string
      readonly structure: Pkcs12Structure
    }
  /** Too many iterations to try within a moment; nothing that costs was run. */
  | {
      readonly kind: 'iterations'
      readonly count: number
      readonly structure: Pkcs12Structure
    }
  /** Not PKCS#12 (no structure), or the right password opens what PKCS#12 does not allow. */
  | { readonly kind: 'malformed'; readonly structure: Pkcs12Structure | undefined }

type Password = string | null

/**
 * Opens a PKCS#12 file (RFC 7292, RFC 9579) with the first password that fits; null is the null password,
 * which some tools write and which differs from the empty one. Takes well under a second whatever the
 * file says, and never throws. Own reader, on primitives that Node and Electron (BoringSSL) share.
 */
export function openPkcs12(bytes: Uint8Array, passwords: readonly Password[]): OpenedPkcs12 {
  const structure = readPkcs12Structure(bytes)
  if (!structure) return { kind: 'malformed', structure }
  const { mac } = structure
  if (mac?.kind === 'unsupported')
    return { kind: 'unsupported', algorithm: mac.algorithm, structure }
  const outside = outsideCost(structure)
  if (mostIterations(structure) > MOST_ITERATIONS || outside > MOST_COST)
    return { kind: 'iterations', count: mostIterations(structure), structure }
  const budget = { left: MOST_COST, guessUntil: performance.now() + GUESSING_MS }
  const fitting = mac && passwordOfMac(structure, mac, passwords, budget, outside)
  return fitting === undefined
    ? openByContent(structure, passwords, budget)
    : openWith(structure, fitting, budget)
}

/** The password that the MAC confirms. Money for reading the content once is always kept back. */
function passwordOfMac(
  structure: Pkcs12Structure,
  mac: KnownMac,
  passwords: readonly Password[],
  budget: Budget,
  kept: number
): Password | undefined {
  return passwords.find((password, tried) => {
    if (macCost(mac) > budget.left - kept || isTired(budget, tried)) return false
    budget.left -= macCost(mac)
    return macAgrees(mac, structure.authenticated, password)
  })
}

/** The MAC has confirmed a password: some tools encrypt with the null one and check with the empty one. */
function openWith(structure: Pkcs12Structure, password: Password, budget: Budget): OpenedPkcs12 {
  const twins: readonly Password[] =
    password === '' ? ['', null] : password === null ? [null, ''] : [password]
  for (const twin of twins) {
    const read = readPkcs12Contents(structure, twin, budget, 'patient')
    if (read.kind === 'read' && read.missed === 0)
      return { kind: 'open', password, structure, ...read.contents }
    if (read.kind === 'unsupported' || read.kind === 'iterations') return { ...read, structure }
  }
  return { kind: 'malformed', structure }
}

/** No MAC, or none that fits, or one too costly to try: the content itself says which password is right. */
function openByContent(
  structure: Pkcs12Structure,
  passwords: readonly Password[],
  budget: Budget
): OpenedPkcs12 {
  return (
    tryContent(structure, passwords, budget, 'hurried') ??
    tryContent(structure, passwords, budget, 'patient') ?? { kind: 'wrong-password', structure }
  )
}

function tryContent(
  structure: Pkcs12Structure,
  passwords: readonly Password[],
  budget: Budget,
  patience: Patience
): OpenedPkcs12 | undefined {
  for (const [tried, password] of passwords.entries()) {
    if (isTired(budget, tried)) return undefined
    const read = readPkcs12Contents(structure, password, budget, patience)
    if (read.kind === 'unsupported') return { ...read, structure }
    // Out of time: the file's fault before anything was tried, or with the right password at hand;
    // else only the end of guessing.
    if (read.kind === 'iterations')
      return read.fits || (tried === 0 && patience === 'hurried')
        ? { kind: 'iterations', count: read.count, structure }
        : undefined
    if (read.kind === 'read') return openedByContent(structure, password, read)
  }
  return undefined
}

function openedByContent(
  structure: Pkcs12Structure,
  password: Password,
  { contents, missed }: Extract<ReadContents, { kind: 'read' }>
): OpenedPkcs12 {
  const { mac } = structure
  const macTried = mac !== undefined && mac.kind !== 'unsupported' && isAffordable(structure, mac)
  // With nothing encrypted only the MAC tells a right password from a wrong one.
  if (macTried && contents.schemes.length === 0) return { kind: 'wrong-password', structure }
  if (!macTried && missed > 0) return { kind: 'malformed', structure }
  return { kind: macTried ? 'mac-mismatch' : 'open', password, structure, ...contents }
}

function isAffordable(structure: Pkcs12Structure, mac: KnownMac): boolean {
  return macCost(mac) + outsideCost(structure) <= MOST_COST
}

/** What reading the content costs, as far as it shows from outside. */
function outsideCost(structure: Pkcs12Structure): number {
  return outerSchemes(structure).reduce((cost, scheme) => cost + schemeCost(scheme), 0)
}

/** Every scheme that shows without a password; keys often lie shrouded in a part that is not encrypted. */
export function outerSchemes(structure: Pkcs12Structure) {
  return structure.parts.flatMap((part) => {
    if (part.kind === 'encrypted') return [part.scheme]
    const bags = readSafeContents(part.safe) ?? []
    return bags.flatMap((bag) => (bag.kind === 'shrouded-key' ? [bag.scheme] : []))
  })
}

/** The highest iteration count that shows without a password. */
function mostIterations(structure: Pkcs12Structure): number {
  const { mac } = structure
  const ofMac =
    mac?.kind === 'hmac' ? mac.iterations : mac?.kind === 'pbmac1' ? mac.kdf.iterations : 0
  const ofParts = outerSchemes(structure).map((scheme) => derivationOf(scheme)?.iterations ?? 0)
  return Math.max(ofMac, ...ofParts)
}
