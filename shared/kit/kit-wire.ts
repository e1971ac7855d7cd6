import * as z from 'zod/mini'
import { progressSchema, secret } from '../wire-parts'
import { sayingSchema } from '../words/saying-schema'

/* The part of the wire that is about drives and the kit of one machine. */

/** Where a kit goes: a drive from the drives topic, or a folder that the person picked. */
export const placeSchema = z.union([
  z.object({ driveId: z.string() }),
  z.object({ folderId: z.string() })
])

export const driveSchema = z.object({
  id: z.string(),
  name: z.string(),
  label: z.nullable(z.string()),
  bytes: z.nullable(z.number()),
  freeBytes: z.nullable(z.number()),
  fileSystem: z.nullable(z.string()),
  mount: z.nullable(z.string()),
  usable: z.boolean(),
  why: z.string(),
  warnings: z.array(z.string()),
  /** The same for the window, in its language. */
  said: z.object({ why: sayingSchema, warnings: z.array(sayingSchema) })
})

export const KIT_CALLS = {
  'kit.verify': {
    input: z.object({ place: placeSchema }),
    output: z.object({ holds: z.boolean(), lines: z.array(sayingSchema) })
  }
} as const

export const KIT_JOBS = {
  'kit.write': {
    input: z.object({ deviceId: z.string(), place: placeSchema, password: secret }),
    event: progressSchema,
    output: z.object({
      folder: z.string(),
      status: z.enum(['written', 'unchanged']),
      files: z.array(z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })),
      safeToRemove: z.boolean()
    })
  },
  'kit.wipe': {
    input: z.object({ place: placeSchema }),
    event: progressSchema,
    output: z.object({ removed: z.number(), says: sayingSchema })
  }
} as const

export type Drive = z.infer<typeof driveSchema>
export type Place = z.infer<typeof placeSchema>
