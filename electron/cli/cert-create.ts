import { join } from 'node:path'
import { GUIDE_PASSWORD } from '../../shared/certs/guide-password'
import type { DeviceRow } from '../../shared/kit/device-row'
import { createIdentities, type BatchOutcome } from '../engine/certs/batch-identities'
import { IDENTITY_DAYS } from '../engine/certs/create-identity'
import { KEY_ALGORITHMS } from '../engine/certs/generate-key'
import { IDENTITY_FORMATS, writeCaCertificate } from '../engine/certs/write-identity'
import { openCaFolder } from './ca-folder'
import {
  choiceOption,
  numberOption,
  pathOption,
  requiredOption,
  textOption,
  UsageError,
  type Command,
  type CommandCall,
  type CommandIo,
  type ExitStatus
} from './command'
import { readDeviceFile } from './device-file'
import { newPasswordOption } from './secrets'
import { tellIdentities } from './tell-identities'
import { aeTitleOption, usageOf } from './usage-of'

const LONGEST_DAYS = 3650

export const certCreate: Command = {
  words: ['cert', 'create'],
  summary: 'makes a client identity (and a CA where there is none)',
  help: `usage: heartlab-connect cert create --name N --ae-title A --out DIR [options]
       heartlab-connect cert create --batch DEVICES.csv --out DIR [options]

Makes a client identity and writes A.p12 and A.crt, and beside them the CA's certificate as
ca.pem, ca.crt (PEM) and ca.cer (DER). The CA's key stays in the CA's own folder.

  --name N              the device as people call it
  --ae-title A          its AE title; the certificate's common name
  --batch FILE          one identity a row of a table (name,ae_title,model,room[,certificate,password])
  --out DIR             where the files go
  --ca DIR              the CA's folder, made when it holds none (default: OUT/ca)
  --ca-passphrase-file F  encrypts the CA's key when it is made, opens it later
  --algorithm NAME      rsa-2048 (default), rsa-3072 or ec-p256
  --days D              how long it is valid, 1 to ${LONGEST_DAYS} (default ${IDENTITY_DAYS})
  --format NAME         scanner (default; every Windows reads it), modern, or both (adds A-modern.p12)
  --password P          of the P12 file (default: pulse); or --password-file F
  --replace             replaces files of the same name; without it they are kept and the call fails
  --json                prints one JSON document`,
  options: {
    name: { type: 'string' },
    'ae-title': { type: 'string' },
    batch: { type: 'string' },
    out: { type: 'string' },
    ca: { type: 'string' },
    'ca-passphrase-file': { type: 'string' },
    algorithm: { type: 'string' },
    days: { type: 'string' },
    format: { type: 'string' },
    password: { type: 'string' },
    'password-file': { type: 'string' },
    replace: { type: 'boolean' },
    json: { type: 'boolean' }
  },
  run: createCertificates
}

async function createCertificates(call: CommandCall, io: CommandIo): Promise<ExitStatus> {
  if (call.positionals.length > 0)
    throw new UsageError(
      `cert create takes no ${call.positionals[0]} (its --help lists the options)`
    )
  const options = await readOptions(call)
  const { rows, refused } = await rowsOf(call, io)
  const ca = await openCaFolder(pathOption(call, 'ca') ?? join(options.out, 'ca'), call, io)
  const shared = await writeCaCertificate(options.out, ca, options.policy)
  if (!shared.ok) throw usageOf(shared.problem)
  const now = io.now()
  const outcomes: BatchOutcome[] = []
  const batch = createIdentities(rows, {
    ...options,
    ca,
    folder: options.out,
    now,
    signal: io.signal
  })
  for await (const outcome of batch) {
    outcomes.push(outcome)
    if (rows.length > 1) io.err(`${outcomes.length} of ${rows.length}: ${outcome.row.aeTitle}`)
  }
  const [first] = outcomes
  if (!call.values.batch && first?.status === 'failed') throw usageOf(first.problem)
  const left = refused + rows.length - outcomes.length
  const made = { ca, caFiles: shared.value, outcomes, password: options.password, refused: left }
  return tellIdentities(call, made, io)
}

async function readOptions(call: CommandCall) {
  return {
    out: requiredOption(call, 'out'),
    algorithm: choiceOption(call, 'algorithm', KEY_ALGORITHMS) ?? 'rsa-2048',
    days: numberOption(call, 'days', 1, LONGEST_DAYS) ?? IDENTITY_DAYS,
    format: choiceOption(call, 'format', IDENTITY_FORMATS) ?? 'scanner',
    password: (await newPasswordOption(call)) ?? GUIDE_PASSWORD,
    policy: call.values.replace === true ? ('replace' as const) : ('keep' as const)
  }
}

/** The machines that identities are for, and how many rows had to be refused. */
async function rowsOf(call: CommandCall, io: CommandIo) {
  const batch = textOption(call, 'batch')
  if (batch === undefined) return { rows: [singleRow(call)], refused: 0 }
  if (textOption(call, 'name') ?? textOption(call, 'ae-title'))
    throw new UsageError(
      '--batch brings its own names and AE titles: leave out --name and --ae-title'
    )
  const { sound, problems, table } = await readDeviceFile(batch)
  for (const one of problems) io.err(`row ${one.row}: ${one.severity}: ${one.title}`)
  const rows = sound.filter(({ certificate }) => certificate === undefined)
  for (const row of sound.filter(({ certificate }) => certificate !== undefined))
    io.err(`row ${row.row}: ${row.aeTitle} brings a certificate of its own, none is made`)
  return { rows, refused: table.rows.length - sound.length }
}

function singleRow(call: CommandCall): DeviceRow {
  const name = requiredOption(call, 'name').trim()
  if (name === '') throw new UsageError('--name is empty')
  return { row: 1, name, aeTitle: aeTitleOption(call, 'ae-title'), model: '', room: '', extra: {} }
}
