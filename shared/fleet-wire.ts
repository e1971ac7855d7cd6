import * as z from 'zod/mini'
import { COLUMNS } from './kit/columns'
import { TEXT_ENCODINGS } from './kit/decode-text'
import { ROW_PROBLEM_CODES } from './kit/device-row'
import { PAPERS } from './kit/label-sheet'
import { SEPARATORS } from './kit/parse-table'
import { placeSchema } from './kit/kit-wire'
import { problemSchema } from './result'
import { fileRefSchema } from './site'
import { fileId, nothing, secret } from './wire-parts'
import { sayingSchema } from './words/saying-schema'

/*
 * The part of the wire that is about many machines. The page edits names, never paths: a row's certificate
 * is the file that the list names (the machine side knows where it lies), or one chosen in a dialog.
 */

const LARGEST_LIST = 20_000_000
const MOST_ROWS = 20_000

const text = z.string().check(z.maxLength(4096))

const rowProblem = z.object({
  row: z.number(),
  field: z.nullable(z.string()),
  code: z.enum(ROW_PROBLEM_CODES),
  severity: z.enum(['error', 'warn']),
  title: z.string(),
  said: z.optional(sayingSchema),
  finding: z.optional(z.string())
})

const fleetRow = z.object({
  /** The data row of the list, from 1. */
  row: z.number(),
  name: text,
  aeTitle: text,
  model: text,
  room: text,
  /** Name of the P12 file that it brings; null where one is to be made. */
  certificate: z.nullable(text),
  /** A file chosen in the window stands instead of the one that the list names. */
  fileId: z.optional(fileId),
  /** A secret given in the window; the list's own passwords stay on the machine side. */
  password: secret
})

const list = z.object({
  source: z.string(),
  encoding: z.enum(TEXT_ENCODINGS),
  separator: z.nullable(z.enum(SEPARATORS)),
  headings: z.array(z.string()),
  columns: z.array(z.nullable(z.enum(COLUMNS))),
  rows: z.array(fleetRow),
  /** Of the table's shape; what stands in the rows is judged where it is edited. */
  problems: z.array(rowProblem)
})

const rowsOfList = {
  fileId,
  rows: z.array(fleetRow).check(z.maxLength(MOST_ROWS)),
  /** Where the files that the list names lie, when they do not lie beside it. */
  certificatesIn: z.optional(fileId)
}

/** What was seen of a row's certificate file. */
const seenClient = z.object({
  row: z.number(),
  problems: z.array(rowProblem),
  /** Null when it does not open. */
  certificate: z.nullable(
    z.object({
      names: z.array(z.string()),
      sha1: z.string(),
      sha256: z.string(),
      notAfter: z.string(),
      file: z.nullable(fileRefSchema)
    })
  )
})

const outcome = z.object({
  row: z.number(),
  status: z.enum(['written', 'unchanged', 'failed']),
  folder: z.string(),
  problem: z.nullable(problemSchema),
  certificate: z.nullable(
    z.object({ sha1: z.string(), notAfter: z.string(), file: z.nullable(fileRefSchema) })
  )
})

const label = z.object({
  name: text,
  aeTitle: text,
  room: text,
  notAfter: z.string(),
  sha1: z.string()
})

const renewal = z.object({ name: text, aeTitle: text, room: text, notAfter: z.string() })

/** Name of the file that was written; null when the person closed the dialog. */
const saved = z.object({ name: z.nullable(z.string()) })

export const FLEET_CALLS = {
  /** A list that was dropped or pasted; it has no place, so files beside it cannot be had. */
  'fleet.take': {
    input: z.object({
      name: z.string().check(z.maxLength(255)),
      bytes: z.instanceof(Uint8Array).check(z.refine(({ length }) => length <= LARGEST_LIST))
    }),
    output: z.object({ file: fileRefSchema })
  },
  'fleet.read': {
    input: z.object({
      fileId,
      encoding: z.optional(z.enum(TEXT_ENCODINGS)),
      separator: z.optional(z.enum(SEPARATORS)),
      columns: z.optional(z.array(z.nullable(z.enum(COLUMNS))))
    }),
    output: list
  },
  'labels.save': {
    input: z.object({ labels: z.array(label), paper: z.enum(PAPERS) }),
    output: saved
  },
  'renewals.save': { input: z.object({ renewals: z.array(renewal) }), output: saved },
  'table.save': {
    input: z.object({ headings: z.array(z.string()), rows: z.array(z.array(text)) }),
    output: saved
  }
} as const

export const FLEET_JOBS = {
  /** Opens the certificate files that rows bring. */
  'fleet.inspect': {
    input: z.object(rowsOfList),
    event: z.object({ value: z.number() }),
    output: z.object({ clients: z.array(seenClient) })
  },
  /** Writes kits and reads them back; what is there already as it should be is `unchanged`. */
  'fleet.prepare': {
    input: z.object({
      ...rowsOfList,
      /** AE titles of the whole list: folders have the same names whichever rows are written now. */
      aeTitles: z.array(text),
      place: placeSchema,
      /** `alone`: a drive for one machine, so one that holds another machine's kit is refused. */
      drive: z.enum(['alone', 'shared']),
      /** Who makes certificates for rows that bring none. */
      issuer: z.union([
        z.object({ kind: z.literal('practice') }),
        z.object({
          kind: z.literal('own'),
          /** Where the computer has no key store that keeps it. */
          caPassphrase: secret
        })
      ])
    }),
    event: z.object({ done: z.number(), of: z.number(), outcomes: z.array(outcome) }),
    output: nothing
  }
} as const

export type FleetList = z.infer<typeof list>
export type FleetRow = z.infer<typeof fleetRow>
export type SeenClient = z.infer<typeof seenClient>
export type FleetOutcome = z.infer<typeof outcome>
export type FleetLabel = z.infer<typeof label>
