import type { Socket } from 'node:net'
import { readFirstBytes, type FirstBytes } from './first-bytes'
import type { Door, Guest } from './guest'
import { tellerOf, type House } from './house'
import type { Told } from './practice-events'
import { serveAssociation } from './serve-association'
import { serveTls } from './serve-tls'
import { createWitness } from './witness'

/** Serves one connection from its first byte to its end. Never throws for what a peer does. */
export async function serveConnection(
  raw: Socket,
  door: Door,
  connection: number,
  house: House
): Promise<void> {
  const started = Date.now()
  const tell = tellerOf(house, connection)
  const from = raw.remoteAddress ?? 'unknown'
  // Errors are read where they matter; this one keeps a late reset from ending the program.
  raw.on('error', () => undefined)
  tell({ event: 'connection', from, port: raw.localPort ?? 0 }, `Connection from ${from}.`)
  const witness = createWitness(house.expectation, (verdict) =>
    tell({ event: 'verdict', ...verdict }, verdictWords(verdict.device, verdict.settings))
  )
  const first = await readFirstBytes(raw, house.limits.firstBytesMs)
  const how = await serveFirst(first, { raw, door, house, tell, witness })
  raw.destroySoon()
  tell({ event: 'closed', how, tookMs: Date.now() - started }, `Connection ended: ${how}.`)
}

/** Gives the words of how it ended. */
function serveFirst(first: FirstBytes, guest: Guest): Promise<string> {
  const { door, house, witness } = guest
  const plainWanted = door === 'plain' || house.expectation()?.mode === 'plain'
  switch (first.kind) {
    case 'tls':
      witness.saw({ spoke: 'tls', hello: first.hello })
      return plainWanted ? tlsAtPlainDoor(guest) : serveTls(guest, first.hello)
    case 'dicom':
      witness.saw({ spoke: 'dicom' })
      return plainWanted ? serveAssociation(guest, guest.raw, 'none') : plainAtTlsDoor(guest)
    case 'http':
      return turnAway(guest, 'wrong-port', 'Somebody speaks HTTP to this port; it serves DICOM.')
    case 'other':
      return turnAway(guest, 'other', `The first bytes are neither TLS nor DICOM: ${first.bytes}.`)
    case 'too-slow':
      return turnAway(guest, 'timeout', 'The connection stayed open without saying anything.')
    case 'nothing':
      return Promise.resolve('it said nothing, as a ping or a port check does')
  }
}

function tlsAtPlainDoor(guest: Guest): Promise<string> {
  const says =
    'The device speaks TLS to the plain DICOM port: untick Transport Layer Security, or use the TLS port.'
  return turnAway(guest, 'tls-to-plaintext', says)
}

/** HeartLab would only close. Under the live check the request is read first, for its titles. */
async function plainAtTlsDoor(guest: Guest): Promise<string> {
  const says =
    'The device speaks plain DICOM to the TLS port: tick Transport Layer Security in its dataflow.'
  if (guest.house.expectation()) await serveAssociation(guest, guest.raw, 'unasked')
  return turnAway(guest, 'plaintext-to-tls', says)
}

/** A-ABORT, source 2, reason 1: what a DICOM port answers to what is no PDU (PS3.8 9.2, AA-1). */
const ABORT = Buffer.from([7, 0, 0, 0, 0, 4, 0, 0, 2, 1])

function turnAway(
  { raw, tell, door }: Guest,
  cause: 'wrong-port' | 'other' | 'timeout' | 'tls-to-plaintext' | 'plaintext-to-tls',
  says: string
): Promise<string> {
  raw.resume()
  if (door === 'plain') raw.end(ABORT)
  const told: Told = { by: 'close' }
  tell({ event: 'rejected', cause, whose: 'client', told }, says)
  return Promise.resolve('turned away')
}

function verdictWords(
  device: string | null,
  settings: readonly { readonly setting: string; readonly status: string }[]
): string {
  const named = (status: string) =>
    settings.filter((each) => each.status === status).map(({ setting }) => setting)
  const [wrong, right] = [named('wrong'), named('right')]
  const who = device ?? 'an unknown machine'
  if (wrong.length > 0) return `${who}: wrong is ${wrong.join(', ')}.`
  return `${who}: right so far ${right.join(', ') || 'nothing yet'}.`
}
