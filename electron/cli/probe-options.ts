import { isIP } from 'node:net'
import type { ProbeTarget } from '../../shared/checks/probe-target'
import type { ConnectionMode } from '../../shared/site'
import type { StoreWish } from '../engine/checks/climb'
import type { ProofOptions } from '../engine/checks/prove-connection'
import {
  nameApart,
  STORE_KINDS,
  wishFiles,
  wishTestStudy,
  type StoreKind
} from '../engine/checks/wish-stores'
import { openIdentity, USUAL_PASSWORDS } from '../engine/tls/open-identity'
import { readAnchors } from '../engine/tls/read-anchors'
import {
  clockOption,
  listOption,
  numberOption,
  requiredOption,
  textOption,
  UsageError,
  type CommandCall,
  type CommandIo
} from './command'
import { readInput } from './input-file'
import { canAsk, secretOption } from './secrets'
import { aeTitleOption } from './usage-of'

const DEFAULT_TIMEOUT_S = 10
const LONGEST_TIMEOUT_S = 600

export interface ProbeCall {
  readonly target: ProbeTarget
  readonly options: Omit<ProofOptions, 'version' | 'signal'>
}

/** Reads and checks every option of `probe`; anything wrong with the call is a UsageError. */
export async function readProbeCall(call: CommandCall, io: CommandIo): Promise<ProbeCall> {
  if (call.positionals.length > 0)
    throw new UsageError(`probe takes no ${call.positionals[0]} (its --help lists the options)`)
  const target = {
    host: hostOption(call),
    port: portOption(call),
    called: aeTitleOption(call, 'called'),
    calling: aeTitleOption(call, 'calling'),
    mode: modeOption(call)
  }
  const at = clockOption(call, io)
  const options = {
    anchors: await anchorsOption(call),
    identity: target.mode === 'authenticated' ? await identityOption(call, io) : null,
    stores: await storesOption(call, at),
    scan: call.values.scan === true,
    confirmFind: call.values['confirm-find'] === true,
    timeoutMs: timeoutOption(call) * 1000,
    at
  }
  return { target, options }
}

/** A name or an address alone; anything else is a wrong call. */
export function hostOption(call: CommandCall): string {
  return checkHost(requiredOption(call, 'host'), '--host')
}

/** The host that a text names, without blanks and the brackets of IPv6; UsageError about `what` for all else. */
export function checkHost(text: string, what: string): string {
  const trimmed = text.trim()
  const host = /^\[.*\]$/.test(trimmed) ? trimmed.slice(1, -1) : trimmed
  if (isIP(host)) return host
  const isName = /^(?=.{1,253}$)[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}\.)*[A-Za-z0-9_-]{0,62}\.?$/.test(
    host
  )
  // Digits and dots that are no IPv4 address are a slip, not a name.
  if (!isName || /^[\d.]+$/.test(host))
    throw new UsageError(
      `${what} takes a name or an IP address alone (no scheme, no port), not ${trimmed}`
    )
  return host
}

function portOption(call: CommandCall): number {
  requiredOption(call, 'port')
  return numberOption(call, 'port', 1, 65_535) ?? 0
}

function modeOption(call: CommandCall): ConnectionMode {
  const modes: readonly (readonly [ConnectionMode, boolean])[] = [
    ['authenticated', textOption(call, 'p12') !== undefined],
    ['anonymous', call.values['anonymous-tls'] === true],
    ['plain', call.values.plain === true]
  ]
  const [chosen, second] = modes.filter(([, given]) => given)
  if (!chosen || second)
    throw new UsageError('probe needs exactly one of --p12 FILE, --anonymous-tls and --plain')
  return chosen[0]
}

/** `--timeout` in seconds, ten unless given. */
export function timeoutOption(call: CommandCall): number {
  const text = textOption(call, 'timeout')
  if (text === undefined) return DEFAULT_TIMEOUT_S
  const seconds = Number(text)
  if (!/^\d+(\.\d+)?$/.test(text) || seconds < 0.1 || seconds > LONGEST_TIMEOUT_S)
    throw new UsageError(`--timeout takes seconds from 0.1 to ${LONGEST_TIMEOUT_S}, not ${text}`)
  return seconds
}

async function anchorsOption(call: CommandCall): Promise<readonly Uint8Array[] | null> {
  const path = textOption(call, 'ca')
  if (path === undefined) return null
  const anchors = readAnchors(await readInput(path))
  if (anchors.length === 0)
    throw new UsageError(`--ca: ${path} holds no certificate (PEM or DER is wanted)`)
  return anchors
}

async function identityOption(call: CommandCall, io: CommandIo): Promise<ProofOptions['identity']> {
  const bytes = await readInput(requiredOption(call, 'p12'))
  const password = await secretOption(call, 'password')
  if (password !== undefined) return openIdentity(bytes, [password])
  const opened = openIdentity(bytes, USUAL_PASSWORDS)
  const isLocked = opened.kind === 'fault' && opened.outcome.cause === 'wrong-key-password'
  if (!isLocked || !canAsk(io)) return opened
  return openIdentity(bytes, [await io.askSecret('Password of the client certificate')])
}

async function storesOption(call: CommandCall, at: Date): Promise<readonly StoreWish[]> {
  const asked = listOption(call, 'store')
  const kinds = asked.flatMap((word) => (word === 'all' ? STORE_KINDS : kindOf(word)))
  const wishes = [...wishTestStudy(kinds, at)]
  for (const word of asked) {
    if (word !== 'all' && kindOf(word).length === 0) wishes.push(...(await filesOption(word)))
  }
  return nameApart(wishes)
}

function kindOf(word: string): readonly StoreKind[] {
  return STORE_KINDS.filter((kind) => kind === word)
}

async function filesOption(path: string): Promise<readonly StoreWish[]> {
  const wishes = await wishFiles(path).catch((error: NodeJS.ErrnoException) => {
    const kinds = [...STORE_KINDS, 'all'].join(', ')
    throw new UsageError(
      `--store takes ${kinds}, a file or a folder; ${path} cannot be read (${error.code ?? 'unknown'})`
    )
  })
  if (wishes.length === 0) throw new UsageError(`--store: the folder ${path} holds no files`)
  return wishes
}
