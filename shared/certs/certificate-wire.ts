import * as z from 'zod/mini'
import { SCANNER_WINDOWS, fileRefSchema } from '../site'
import { fileId, secret } from '../wire-parts'

/* The part of the wire that is about certificate files: judging one, making one, repacking one. */

const certificateSchema = z.looseObject({
  subject: z.string(),
  issuer: z.string(),
  serial: z.string(),
  notBefore: z.string(),
  notAfter: z.string(),
  sha1: z.string(),
  sha256: z.string(),
  isCa: z.boolean()
})

const inspectionSchema = z.object({
  file: z.string(),
  kind: z.string(),
  role: z.nullable(z.string()),
  verdict: z.enum(['ok', 'warn', 'defect']),
  findings: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(['error', 'warn', 'info']),
      title: z.string(),
      fix: z.string(),
      evidence: z.string()
    })
  ),
  certificates: z.array(certificateSchema)
})

export const CERTIFICATE_CALLS = {
  'certificate.inspect': {
    input: z.object({
      fileId,
      as: z.enum(['client', 'ca']),
      password: secret,
      aeTitle: z.optional(z.string()),
      windows: z.nullable(z.enum(SCANNER_WINDOWS)),
      withCaFileId: z.optional(fileId)
    }),
    output: inspectionSchema
  },
  /** Makes an identity with the practice endpoint's CA, or with a CA of one's own in the chosen folder. */
  'certificate.create': {
    input: z.object({
      name: z.string(),
      aeTitle: z.string(),
      ca: z.enum(['practice', 'own']),
      /** Only where the computer has no key store that locks the own CA's key. */
      caPassphrase: secret,
      folderId: z.string(),
      algorithm: z.enum(['rsa-2048', 'rsa-3072', 'ec-p256']),
      format: z.enum(['scanner', 'modern']),
      password: secret
    }),
    output: z.object({ certificate: fileRefSchema, serverCa: fileRefSchema, until: z.string() })
  },
  /** The same key and certificates as NAME-scanner.p12, in the container that every Windows opens. */
  'certificate.repack': {
    input: z.object({ fileId, password: secret, folderId: z.string() }),
    output: z.object({ certificate: fileRefSchema })
  }
} as const

export type Inspection = z.infer<typeof inspectionSchema>
export type InspectedCertificate = z.infer<typeof certificateSchema>
