import type { Socket } from 'node:net'
import type { LiveVerdict } from '../../../shared/ge/live-check'
import type { LiveStatus } from '../../../shared/ge/live-check-setting'
import { english, type EngineSaying } from '../../../shared/words/english'
import { readFirstBytes, type FirstBytes } from './first-bytes'
import { foreignWords } from './foreign-words'
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
  tell(
    { event: 'connection', from, port: raw.localPort ?? 0 },
    {
      id: 'event.connection',
      values: { from }
    }
  )
  const witness = createWitness(house.expectation, (verdict) =>
    tell({ event: 'verdict', ...verdict }, verdictWords(verdict))
  )
  const first = await readFirstBytes(raw, house.limits.firstBytesMs)
  const how = await serveFirst(first, { raw, door, house, tell, witness })
  raw.destroySoon()
  tell(
    { event: 'closed', how: english(how), tookMs: Date.now() - started },
    { id: 'event.ended', values: { how } }
  )
}

/** Gives the words of how it ended. */
function serveFirst(first: FirstBytes, guest: Guest): Promise<EngineSaying> {
  const { door, house, witness } = guest
  const plainWanted = door === 'plain' || house.expectation()?.mode === 'plain'
  switch (first.kind) {
    case 'tls':
      witness.saw({ spoke: 'tls', hello: first.hello })
      return plainWanted ? tlsAtPlainDoor(guest) : serveTls(guest, first.hello)
    case 'dicom':
      witness.saw({ spoke: 'dicom' })
      return plainWanted ? serveAssociation(guest, guest.raw, 'none') : plainAtTlsDoor(guest)
    case 'foreign':
      return turnAway(guest, 'wrong-port', foreignWords(first.protocol, first.bytes))
    case 'cut-hello':
      return cutShort(guest)
    case 'too-slow':
      return turnAway(guest, 'timeout', {
        id: first.hasBegun ? 'event.begins-only' : 'event.says-nothing'
      })
    case 'nothing':
      return Promise.resolve({ id: 'event.how-nothing' })
  }
}

function tlsAtPlainDoor(guest: Guest): Promise<EngineSaying> {
  return turnAway(guest, 'tls-to-plaintext', { id: 'event.tls-at-plain' })
}

/** HeartLab would only close. Under the live check the request is read first, for its titles. */
async function plainAtTlsDoor(guest: Guest): Promise<EngineSaying> {
  if (guest.house.expectation()) await serveAssociation(guest, guest.raw, 'unasked')
  return turnAway(guest, 'plaintext-to-tls', { id: 'event.plain-at-tls' })
}

/** Whoever says half a hello has not chosen to go: something in between has cut it, or a scan has. */
function cutShort({ tell }: Guest): Promise<EngineSaying> {
  const told: Told = { by: 'close' }
  tell(
    { event: 'rejected', cause: 'nat-firewall', whose: 'network', told },
    { id: 'event.cut-hello' }
  )
  return Promise.resolve({ id: 'event.how-tls-failed' })
}

/** A-ABORT, source 2, reason 1: what a DICOM port answers to what is no PDU (PS3.8 9.2, AA-1). */
const ABORT = Buffer.from([7, 0, 0, 0, 0, 4, 0, 0, 2, 1])

function turnAway(
  { raw, tell, door }: Guest,
  cause: 'wrong-port' | 'timeout' | 'tls-to-plaintext' | 'plaintext-to-tls',
  said: EngineSaying
): Promise<EngineSaying> {
  raw.resume()
  if (door === 'plain') raw.end(ABORT)
  const told: Told = { by: 'close' }
  tell({ event: 'rejected', cause, whose: 'client', told }, said)
  return Promise.resolve({ id: 'event.how-turned-away' })
}

/** Settings by their public names, which the lines of `serve` have too. */
function verdictWords({ device, settings }: LiveVerdict): EngineSaying {
  const named = (status: LiveStatus) =>
    settings.filter((each) => each.status === status).map(({ setting }) => setting)
  const [wrong, right] = [named('wrong'), named('right')]
  const who = device ?? ({ id: 'event.unknown-machine' } as const)
  if (wrong.length > 0)
    return { id: 'event.verdict-wrong', values: { who, settings: wrong.join(', ') } }
  const nothing = { id: 'event.nothing-yet' } as const
  return { id: 'event.verdict-right', values: { who, settings: right.join(', ') || nothing } }
}
