import * as z from 'zod/mini'
import { problem, ok, type Result } from '../result'
import type { KitFacts } from './kit-facts'

export const MANIFEST_SCHEMA = 1

/** A name that stays inside the kit's folder: no separators, no drive, nothing hidden. */
const fileName = z.string().check(z.regex(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,79}$/))
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))

const certificateSchema = z.object({
  issuedTo: z.string(),
  issuedBy: z.string(),
  notBefore: z.string(),
  notAfter: z.string(),
  sha1: z.string(),
  sha256: z.string()
})

/** What lies in a kit, so that any computer can say later whether it is whole (`kit verify`). */
export const manifestSchema = z.object({
  tool: z.literal('heartlab-connect'),
  kind: z.literal('kit'),
  schema: z.literal(MANIFEST_SCHEMA),
  createdAt: z.string(),
  device: z.object({
    name: z.string(),
    aeTitle: z.string(),
    model: z.string(),
    room: z.string()
  }),
  endpoint: z.object({
    host: z.string(),
    port: z.nullable(z.number()),
    calledAeTitle: z.string()
  }),
  certificate: z.nullable(z.extend(certificateSchema, { file: fileName })),
  serverCa: z.nullable(
    z.extend(certificateSchema, {
      role: z.enum(['heartlab', 'practice']),
      pemFile: fileName,
      crtFile: fileName
    })
  ),
  files: z.array(z.object({ name: fileName, bytes: z.number(), sha256 })).check(z.maxLength(100)),
  /** SHA-256 of all the rest, so that a damaged or edited manifest is told from a sound one. */
  digest: sha256
})

export type Manifest = z.infer<typeof manifestSchema>
export type ManifestFile = Manifest['files'][number]

export function draftManifest(
  facts: KitFacts,
  files: readonly ManifestFile[],
  createdAt: string
): Omit<Manifest, 'digest'> {
  const { name, aeTitle, model, room } = facts.device
  const { host, port, calledAeTitle } = facts.endpoint
  return {
    tool: 'heartlab-connect',
    kind: 'kit',
    schema: MANIFEST_SCHEMA,
    createdAt,
    device: { name, aeTitle, model, room },
    endpoint: { host, port, calledAeTitle },
    certificate: facts.certificate && manifestCertificate(facts.certificate),
    serverCa: facts.serverCa,
    files: [...files]
  }
}

/** How the password is known is the card's matter. */
function manifestCertificate({
  password: _,
  ...rest
}: NonNullable<KitFacts['certificate']>): NonNullable<Manifest['certificate']> {
  return rest
}

/** The text that `digest` is taken of: keys in the order of their letters, whoever wrote or read them. */
export function digestedText(manifest: Omit<Manifest, 'digest'>): string {
  const { digest: _, ...rest } = manifest as Manifest
  return JSON.stringify(rest, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value
  )
}

export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** Problems: `damaged` (no manifest of ours), `newer-version`. The digest is the caller's to check. */
export function readManifest(text: string): Result<Manifest> {
  const document = parseJson(text)
  const parsed = manifestSchema.safeParse(document)
  if (parsed.success) return ok(parsed.data)
  const { tool, schema } = (document ?? {}) as { tool?: unknown; schema?: unknown }
  if (tool === 'heartlab-connect' && typeof schema === 'number' && schema > MANIFEST_SCHEMA)
    return problem(
      'newer-version',
      { id: 'refusal.kit-newer' },
      { next: { id: 'refusal.check-with-that' } }
    )
  return problem(
    'damaged',
    { id: 'refusal.manifest-damaged' },
    { next: { id: 'refusal.prepare-again' } }
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
