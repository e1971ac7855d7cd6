import { basename, join } from 'node:path'
import { GUIDE_PASSWORD } from '../../../shared/certs/guide-password'
import { modelFamilyOf } from '../../../shared/ge/models'
import { parseCertificate } from '../../../shared/certs/parse-certificate'
import type { DeviceRow } from '../../../shared/kit/device-row'
import {
  CARD_PDF,
  MANIFEST_FILE,
  type KitEndpoint,
  type KitFacts
} from '../../../shared/kit/kit-facts'
import { readManifest } from '../../../shared/kit/manifest'
import { safeNames } from '../../../shared/kit/names'
import { ok, problem, type Problem, type Result } from '../../../shared/result'
import type { Language } from '../../../shared/words/messages'
import type { Ca } from '../certs/create-ca'
import { confirmedContainerOf } from '../certs/confirm-container'
import { createIdentity, IDENTITY_DAYS } from '../certs/create-identity'
import type { TakeKey } from '../certs/generate-key'
import { createKeyPool } from '../certs/key-pool'
import type { Pkcs12Format } from '../certs/write-pkcs12'
import { buildKit, cardHtml, type KitParts } from './build-kit'
import { certificateFacts, type ClientFile } from './client-file'
import { heldIdentity } from './held-identity'
import type { KitFs } from './kit-fs'
import type { KitCa } from './server-ca'
import { readKitManifest } from './read-kit-manifest'
import { refuseForeign } from './refuse-foreign'
import { verifyKit } from './verify-kit'
import { writeKit } from './write-kit'

export interface PrepareRequest {
  readonly fs: KitFs
  /** The folder (or the drive's root) that the kits' folders go into. */
  readonly place: string
  /** The rows to write; those with an error are left out by the caller. */
  readonly rows: readonly DeviceRow[]
  /** AE titles of the whole list: a row's folder has the same name whichever rows are written today. */
  readonly aeTitles: readonly string[]
  /** P12 files that rows bring, by row. */
  readonly clients: ReadonlyMap<number, ClientFile>
  /** Issues identities for the other rows. */
  readonly ca: Ca | null
  readonly serverCa: KitCa | null
  readonly endpoint: KitEndpoint
  readonly format: Pkcs12Format
  /** Of the containers that are made here. */
  readonly password: string
  /** Of the papers; English where it is left out. */
  readonly language?: Language
  readonly now: Date
  readonly signal: AbortSignal
  /** Prints the values card as PDF; only a window can. */
  readonly printCard?: (html: string) => Promise<Uint8Array>
  /** Where new identities' keys come from; a pool of this run's own where it is left out. */
  readonly takeKey?: TakeKey
}

export interface KitOutcome {
  readonly row: DeviceRow
  readonly dir: string
  readonly status: 'written' | 'unchanged' | 'failed'
  readonly problem?: Problem
}

/** What the next machine's kit would meet too: after so many in a row, no more keys are made in vain. */
const OF_THE_DRIVE: ReadonlySet<Problem['code']> = new Set(['disk-full', 'read-only', 'vanished'])
const ENOUGH = 3

/**
 * Writes a kit for each row and tells each as it is done. A kit that is already there with the same content
 * is `unchanged`, and an identity that was made for a machine before is kept: so a run that was cut short is
 * simply run again.
 */
export async function* prepareKits(request: PrepareRequest): AsyncGenerator<KitOutcome> {
  const names = safeNames(request.aeTitles)
  const dirs = request.rows.map(({ aeTitle }) => join(request.place, names.get(aeTitle) ?? aeTitle))
  const pool = createKeyPool({ algorithm: 'rsa-2048', total: await countNew(request, dirs) })
  try {
    let inTrouble: Problem | undefined
    let troubles = 0
    for (const [at, row] of request.rows.entries()) {
      if (request.signal.aborted) return
      const dir = dirs[at] ?? ''
      const takeKey = request.takeKey ?? pool.take
      const status: Result<'written' | 'unchanged'> =
        inTrouble && troubles >= ENOUGH
          ? { ok: false, problem: inTrouble }
          : await prepareKit(request, row, dir, takeKey)
      inTrouble = status.ok || !OF_THE_DRIVE.has(status.problem.code) ? undefined : status.problem
      troubles = inTrouble ? troubles + 1 : 0
      yield status.ok
        ? { row, dir, status: status.value }
        : { row, dir, status: 'failed', problem: status.problem }
    }
  } finally {
    pool.close()
  }
}

async function prepareKit(
  request: PrepareRequest,
  row: DeviceRow,
  dir: string,
  takeKey: TakeKey
): Promise<Result<'written' | 'unchanged'>> {
  const free = await refuseForeign(request.fs, dir, row.aeTitle)
  if (!free.ok) return free
  const client = await clientFor(request, row, dir, takeKey)
  if (!client.ok) return client
  const facts = factsOf(request, row, basename(dir), client.value)
  const { language = 'en' } = request
  const parts = {
    facts,
    p12: client.value?.bytes ?? null,
    caPem: request.serverCa?.pem ?? null,
    language
  }
  if (await isUnchanged(request, dir, parts)) return ok('unchanged')
  // Paper is a comfort: a card that cannot be printed stops no kit, HTML and text are there.
  const cardPdf = (await request.printCard?.(cardHtml(facts, language)).catch(() => null)) ?? null
  const kit = buildKit({ ...parts, cardPdf, createdAt: request.now.toISOString() })
  const written = await writeKit(request.fs, dir, kit, request.signal)
  return written.ok ? ok('written') : written
}

/** The row's own P12, the one that its kit holds already, or a new identity. */
async function clientFor(
  request: PrepareRequest,
  row: DeviceRow,
  dir: string,
  takeKey: TakeKey
): Promise<Result<ClientFile | null>> {
  if (request.endpoint.mode !== 'authenticated') return ok(null)
  const brought = request.clients.get(row.row)
  if (brought) return ok(brought)
  const { ca } = request
  if (!ca)
    return problem('not-found', { id: 'refusal.no-issuer', values: { aeTitle: row.aeTitle } })
  const password = row.password ?? request.password
  const held = await heldIdentity(request.fs, dir, {
    ...request,
    ca,
    row,
    password,
    otherPasswords: [request.password, GUIDE_PASSWORD]
  })
  if (held) return ok(held)
  return await makeClient(request, ca, row, password, takeKey)
}

async function makeClient(
  { format, now }: PrepareRequest,
  ca: Ca,
  row: DeviceRow,
  password: string,
  takeKey: TakeKey
): Promise<Result<ClientFile>> {
  const wanted = { ...row, algorithm: 'rsa-2048', days: IDENTITY_DAYS, now } as const
  const identity = await createIdentity(ca, wanted, takeKey)
  const leaf = parseCertificate(identity.certificateDer)
  if (!leaf.ok) return leaf
  const bytes = await confirmedContainerOf(identity, password, format)
  return ok({ bytes, leaf: leaf.value, facts: certificateFacts(leaf.value), password, format })
}

/** How many identities will surely be made, so that their keys can be begun beforehand. */
async function countNew(request: PrepareRequest, dirs: readonly string[]): Promise<number> {
  if (!request.ca || request.takeKey || request.endpoint.mode !== 'authenticated') return 0
  let count = 0
  for (const [at, row] of request.rows.entries()) {
    const dir = dirs[at]
    const isNew = dir !== undefined && !request.clients.has(row.row)
    if (isNew && (await request.fs.list(dir).catch(() => [])) === undefined) count++
  }
  return count
}

function factsOf(
  { endpoint, serverCa }: PrepareRequest,
  row: DeviceRow,
  folder: string,
  client: ClientFile | null
): KitFacts {
  const { name, aeTitle, model, room } = row
  // The published password is the only one that a card may print.
  const password = client?.password === GUIDE_PASSWORD ? 'published' : 'kept-apart'
  return {
    folder,
    device: { name, aeTitle, model, room, family: modelFamilyOf(model) ?? 'other' },
    endpoint,
    certificate: client && { ...client.facts, file: `${folder}.p12`, password },
    serverCa: endpoint.mode === 'plain' ? null : (serverCa?.facts ?? null)
  }
}

/**
 * Whether the kit that is there would come out the same, and is whole. Its own date does not count, nor does
 * a printed card: no two prints are alike.
 */
async function isUnchanged(
  { fs, now }: PrepareRequest,
  dir: string,
  parts: Omit<KitParts, 'cardPdf' | 'createdAt'>
): Promise<boolean> {
  const held = await readKitManifest(fs, dir)
  if (!held.ok) return false
  const { createdAt, files, digest } = held.value
  const isPrinted = files.some(({ name }) => name === CARD_PDF)
  const cardPdf = isPrinted ? await fs.readFile(join(dir, CARD_PDF)).catch(() => null) : null
  const again = buildKit({ ...parts, cardPdf, createdAt }).get(MANIFEST_FILE)
  const read = again && readManifest(Buffer.from(again).toString('utf8'))
  if (!read?.ok || read.value.digest !== digest) return false
  const { faults } = await verifyKit(fs, dir, now)
  return faults.every(({ code }) => code !== 'missing-file' && code !== 'changed-file')
}
