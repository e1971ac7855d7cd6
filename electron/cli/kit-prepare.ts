import { basename } from 'node:path'
import { GUIDE_PASSWORD } from '../../shared/certs/guide-password'
import { rowsWithoutError } from '../../shared/kit/judge-rows'
import type { DeviceRow } from '../../shared/kit/device-row'
import type { Ca } from '../engine/certs/create-ca'
import { PKCS12_FORMATS } from '../engine/certs/write-pkcs12'
import { judgeClients } from '../engine/usb/judge-clients'
import { nodeKitFs } from '../engine/usb/kit-fs'
import { prepareKits, type KitOutcome } from '../engine/usb/prepare-kits'
import {
  judgeServerCa,
  readServerCa,
  type JudgedServerCa,
  type KitCa
} from '../engine/usb/server-ca'
import { openCaFolder } from './ca-folder'
import {
  choiceOption,
  clockOption,
  onlyArgument,
  pathOption,
  textOption,
  UsageError,
  type Command,
  type CommandCall,
  type CommandIo,
  type ExitStatus
} from './command'
import { readInput } from './input-file'
import { readKitInput, type KitInput } from './kit-input'
import { confirmPlace, placeOption } from './kit-place'
import { newPasswordOption } from './secrets'
import { reportKits } from './kit-tell'

/** So many kits are told of one by one. */
const FEW = 20

export const kitPrepare: Command = {
  words: ['kit', 'prepare'],
  summary: 'writes USB kits, a folder a machine',
  help: `usage: heartlab-connect kit prepare (SITE.json | DEVICES.csv) (--out DIR | --drive ID) [options]

Writes a kit for each machine: client certificate, Server CA as .pem and .crt, values card, step list and a
manifest that kit verify reads. Run again, it keeps what is there and does what is left.

  --out DIR             a folder that gets one folder a machine
  --drive ID            a USB drive of the list that drives prints
  --check               writes nothing, says what is wrong with each row
  --ca DIR              the CA that makes certificates for machines that bring none (made when DIR holds none)
  --ca-passphrase-file F  the passphrase of its key
  --server-ca FILE      HeartLab's Server CA; without it the CA of --ca, marked as practice
  --host H --port N --called AE   the endpoint's values for the card; without them it has blanks
  --format NAME         of certificates that are made: scanner (default) or modern
  --password P          of certificates that are made or brought (default: pulse); or --password-file F
  --at TIME             judges validity by this clock
  --json                prints one JSON document`,
  options: {
    out: { type: 'string' },
    drive: { type: 'string' },
    check: { type: 'boolean' },
    ca: { type: 'string' },
    'ca-passphrase-file': { type: 'string' },
    'server-ca': { type: 'string' },
    host: { type: 'string' },
    port: { type: 'string' },
    called: { type: 'string' },
    format: { type: 'string' },
    password: { type: 'string' },
    'password-file': { type: 'string' },
    at: { type: 'string' },
    json: { type: 'boolean' }
  },
  run: prepare
}

async function prepare(call: CommandCall, io: CommandIo): Promise<ExitStatus> {
  const path = onlyArgument(call, 'SITE.json or DEVICES.csv is required', 'list of machines')
  const format = choiceOption(call, 'format', PKCS12_FORMATS) ?? 'scanner'
  const password = (await newPasswordOption(call)) ?? GUIDE_PASSWORD
  const input = await readKitInput(path, call)
  const passwords = [...new Set([password, GUIDE_PASSWORD])]
  const at = clockOption(call, io)
  const judged = await judgeClients({ ...input, passwords, now: at })
  const given = await givenServerCa(call, input, at)
  const problems = [...(given?.problems ?? []), ...input.problems, ...judged.problems].sort(
    (one, other) => one.row - other.row
  )
  const rows = rowsWithoutError(input.rows, problems)
  refuseWithoutCa(call, input, rows)
  if (call.values.check === true || (given && !given.ca))
    return reportKits(call, io, { input, outcomes: [], problems, left: 0 })
  const place = await placeOption(call)
  const ca = await caFor(call, rows, io)
  await confirmPlace(place)
  const outcomes = await writeAll(io, {
    fs: nodeKitFs,
    place: place.root,
    rows,
    aeTitles: input.rows.map(({ aeTitle }) => aeTitle),
    clients: judged.clients,
    ca,
    serverCa: given?.ca ?? practiceCaOf(ca),
    endpoint: input.endpoint,
    format,
    password,
    now: io.now(),
    signal: io.signal
  })
  return reportKits(call, io, { input, outcomes, problems, left: rows.length - outcomes.length })
}

/** Machines without a certificate need a CA to make one. */
function refuseWithoutCa(call: CommandCall, input: KitInput, rows: readonly DeviceRow[]): void {
  if (call.values.check === true || textOption(call, 'ca') !== undefined) return
  if (input.endpoint.mode !== 'authenticated') return
  const without = rows.find(({ certificate }) => certificate === undefined)
  if (without)
    throw new UsageError(
      `row ${without.row} (${without.aeTitle}) brings no certificate: give --ca DIR to make one`
    )
}

async function caFor(
  call: CommandCall,
  rows: readonly DeviceRow[],
  io: CommandIo
): Promise<Ca | null> {
  const folder = pathOption(call, 'ca')
  return folder === undefined || rows.length === 0 ? null : openCaFolder(folder, call, io)
}

/** HeartLab's file where one is given; undefined where the practice CA is to do. */
async function givenServerCa(
  call: CommandCall,
  input: KitInput,
  at: Date
): Promise<JudgedServerCa | undefined> {
  const path = textOption(call, 'server-ca') ?? input.serverCa
  if (path === undefined) return undefined
  return judgeServerCa({ name: basename(path), bytes: await readInput(path) }, at)
}

/** The CA that issues the identities stands in for HeartLab's where none is given. */
function practiceCaOf(ca: Ca | null): KitCa | null {
  return (ca && readServerCa(ca.certificateDer, 'practice')) ?? null
}

async function writeAll(
  io: CommandIo,
  request: Parameters<typeof prepareKits>[0]
): Promise<readonly KitOutcome[]> {
  const outcomes: KitOutcome[] = []
  const all = request.rows.length
  let toldAt = 0
  for await (const outcome of prepareKits(request)) {
    outcomes.push(outcome)
    // A long list tells once a second, and its last one.
    if (all > FEW && outcomes.length < all && Date.now() - toldAt < 1000) continue
    toldAt = Date.now()
    io.err(`${outcomes.length} of ${all}: ${outcome.row.aeTitle} ${outcome.status}`)
  }
  return outcomes
}
