import * as z from 'zod/mini'
import { MODEL_FAMILIES } from './ge/models'
import { tunnelSchema } from './ipsec/plan'
import { saidReportSchema } from './report/report'
import { ok, problem, type Problem, type Result } from './result'

const SITE_SCHEMA = 1

export const CONNECTION_MODES = ['authenticated', 'anonymous', 'plain'] as const
export const SCANNER_WINDOWS = ['7', '10-1607', '10-1709', '11'] as const

/** A file that the technician chose. Only the machine side knows `path`; the page names the file by `id`. */
export const fileRefSchema = z.object({
  id: z.string(),
  name: z.string(),
  path: z.optional(z.string()),
  sha256: z.string(),
  bytes: z.number()
})

/** done: the technician said so · stale: something it rests on changed, check again. */
const stepStateSchema = z.object({
  state: z.enum(['done', 'stale']),
  at: z.string()
})

const progressSchema = z.record(z.string(), stepStateSchema)

const endpointSchema = z.object({
  calledAeTitle: z.string(),
  host: z.string(),
  port: z.nullable(z.number()),
  name: z.string(),
  mode: z.enum(CONNECTION_MODES),
  serverCa: z.nullable(fileRefSchema)
})

const deviceSchema = z.object({
  id: z.string(),
  name: z.string(),
  aeTitle: z.string(),
  model: z.string(),
  family: z.enum(MODEL_FAMILIES),
  room: z.string(),
  windows: z.nullable(z.enum(SCANNER_WINDOWS)),
  certificate: z.nullable(fileRefSchema),
  certificateUntil: z.optional(z.string()),
  progress: progressSchema,
  lastProof: z.nullable(saidReportSchema)
})

/** The technician's whole plan as one document: one endpoint, its devices, optionally a tunnel. */
export const siteSchema = z.object({
  schema: z.literal(SITE_SCHEMA),
  id: z.string(),
  name: z.string(),
  savedAt: z.string(),
  endpoint: endpointSchema,
  devices: z.array(deviceSchema),
  tunnel: z.optional(tunnelSchema),
  progress: progressSchema,
  at: z.object({ step: z.string(), deviceId: z.nullable(z.string()) })
})

export type Site = z.infer<typeof siteSchema>
export type Device = z.infer<typeof deviceSchema>
export type Endpoint = z.infer<typeof endpointSchema>
export type FileRef = z.infer<typeof fileRefSchema>
export type StepState = z.infer<typeof stepStateSchema>
export type ConnectionMode = (typeof CONNECTION_MODES)[number]
export type ScannerWindows = (typeof SCANNER_WINDOWS)[number]

export function emptyDevice(id: string): Device {
  return {
    id,
    name: '',
    aeTitle: '',
    model: '',
    family: 'vivid',
    room: '',
    windows: null,
    certificate: null,
    progress: {},
    lastProof: null
  }
}

export function emptySite(id: string, savedAt: string): Site {
  return {
    schema: SITE_SCHEMA,
    id,
    name: '',
    savedAt,
    endpoint: {
      calledAeTitle: '',
      host: '',
      port: null,
      name: 'HeartLab PACS',
      mode: 'authenticated',
      serverCa: null
    },
    devices: [],
    progress: {},
    at: { step: 'endpoint', deviceId: null }
  }
}

/** Older documents are brought forward one version at a time; index = the version they come from. */
const MIGRATIONS: Readonly<Record<number, (old: Record<string, unknown>) => unknown>> = {
  // 0: the prototype's document, before `at` and the name of the dataflow target were kept.
  0: (old) => ({
    ...old,
    schema: 1,
    at: old.at ?? { step: 'endpoint', deviceId: null },
    endpoint: { name: 'HeartLab PACS', ...(old.endpoint as object) }
  })
}

/**
 * Reads a saved site of this or an older version.
 * Problems: `damaged` (not a site document), `newer-version` (written by a later program).
 */
export function readSite(document: unknown): Result<Site, Problem> {
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    return damaged('it is not a site document')
  const version = (document as { schema?: unknown }).schema
  if (typeof version !== 'number') return damaged('its schema number is missing')
  if (!Number.isInteger(version) || version < 0) return damaged('its schema number is wrong')
  if (version > SITE_SCHEMA)
    return problem(
      'newer-version',
      { id: 'refusal.site-newer' },
      { next: { id: 'refusal.site-newer-next' } }
    )
  const parsed = siteSchema.safeParse(migrate(document as Record<string, unknown>, version))
  if (parsed.success) return ok(parsed.data)
  const issue = parsed.error.issues[0]
  return damaged(`${issue?.path.join('.') || 'document'}: ${issue?.message ?? 'wrong shape'}`)
}

function migrate(document: Record<string, unknown>, from: number): unknown {
  let current: unknown = document
  for (let version = from; version < SITE_SCHEMA; version++)
    current = MIGRATIONS[version]?.(current as Record<string, unknown>) ?? current
  return current
}

function damaged(detail: string): Result<Site, Problem> {
  return problem(
    'damaged',
    { id: 'refusal.site-damaged' },
    { next: { id: 'refusal.site-copy' }, detail }
  )
}
