import { X509Certificate } from 'node:crypto'
import { dirname, resolve } from 'node:path'
import { GUIDE_PASSWORD } from '../../../shared/certs/guide-password'
import { isValidAeTitle, trimAeTitle } from '../../../shared/dicom/ae-title'
import type { LiveExpectation, WatchedDevice } from '../../../shared/ge/live-check-seen'
import { decodeText } from '../../../shared/kit/decode-text'
import { readDevices } from '../../../shared/kit/read-devices'
import { err, ok, problem, type Result } from '../../../shared/result'
import type { Site } from '../../../shared/site'
import { openPkcs12 } from '../certs/open-pkcs12'
import { FAR_TOO_LARGE, readUpTo } from '../certs/read-up-to'
import { loadSite } from '../plan/site-file'
import { fingerprintOf } from './read-certificate-file'

/** What the live check is told: machines, mode, and the server's AE title where the file has one. */
export interface WatchList {
  readonly mode: LiveExpectation['mode']
  readonly calledAeTitle: string | null
  readonly devices: readonly WatchedDevice[]
}

/** Reads a saved site or an installer's table. Problems: `not-found`, `unreadable`, `damaged`. */
export async function loadWatchList(file: string): Promise<Result<WatchList>> {
  let bytes: Buffer
  try {
    bytes = await readUpTo(file, FAR_TOO_LARGE + 1)
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return missing
      ? problem('not-found', `There is no file ${file}.`)
      : problem('unreadable', `${file} cannot be read.`)
  }
  if (bytes.length > FAR_TOO_LARGE)
    return problem('unreadable', `${file} is far too large for a site or a list of machines.`)
  return isSite(bytes) ? fromSite(file) : fromTable(file, bytes)
}

/** A site is an object with a schema number; a list of devices as JSON has none. */
function isSite(bytes: Buffer): boolean {
  const { text } = decodeText(bytes)
  try {
    const document: unknown = JSON.parse(text)
    return typeof document === 'object' && document !== null && 'schema' in document
  } catch {
    return /^\s*\{/.test(text)
  }
}

async function fromSite(file: string): Promise<Result<WatchList>> {
  const site = await loadSite(file)
  if (!site.ok) return err({ ...site.problem, title: `${file}: ${site.problem.title}` })
  if (!site.value) return problem('not-found', `There is no file ${file}.`)
  return ok(await watchListOf(site.value, dirname(resolve(file))))
}

/** The live check of a plan: its endpoint's mode and title, its devices and their certificates. */
export async function watchListOf(site: Site, folder: string): Promise<WatchList> {
  const devices = await Promise.all(
    site.devices
      .filter(({ aeTitle }) => isValidAeTitle(aeTitle))
      .map(async ({ name, aeTitle, certificate }) => {
        const path = certificate?.path
        const sha256 = path ? await fingerprintIn(resolve(folder, path), []) : null
        return { name: name || aeTitle, aeTitle: trimAeTitle(aeTitle), sha256 }
      })
  )
  const { mode, calledAeTitle } = site.endpoint
  const called = trimAeTitle(calledAeTitle)
  return { mode, calledAeTitle: isValidAeTitle(called) ? called : null, devices }
}

async function fromTable(file: string, bytes: Buffer): Promise<Result<WatchList>> {
  const table = readDevices(bytes)
  if (!table.ok) return err({ ...table.problem, title: `${file}: ${table.problem.title}` })
  const rows = table.value.rows.filter(({ aeTitle }) => isValidAeTitle(aeTitle))
  if (rows.length === 0) return problem('unreadable', `${file} names no machine with an AE title.`)
  const devices = await Promise.all(
    rows.map(async ({ name, aeTitle, certificate, password }) => {
      const path = certificate && resolve(dirname(file), certificate)
      const sha256 = path ? await fingerprintIn(path, password ? [password] : []) : null
      return { name: name || aeTitle, aeTitle: trimAeTitle(aeTitle), sha256 }
    })
  )
  return ok({ mode: 'authenticated', calledAeTitle: null, devices })
}

/** SHA-256 of the client certificate in a file; null where it cannot be read, which is no fault here. */
async function fingerprintIn(path: string, passwords: readonly string[]): Promise<string | null> {
  try {
    const bytes = await readUpTo(path, FAR_TOO_LARGE)
    const opened = openPkcs12(bytes, [...passwords, GUIDE_PASSWORD])
    if (opened.kind !== 'open') return fingerprintOf(new X509Certificate(bytes))
    const [key] = opened.privateKeys
    const own = opened.certificates.find(
      ({ localKeyId }) => localKeyId && key?.localKeyId && sameBytes(localKeyId, key.localKeyId)
    )
    const der = (own ?? opened.certificates[0])?.der
    return der ? fingerprintOf(new X509Certificate(Buffer.from(der))) : null
  } catch {
    return null
  }
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0
}
