import * as z from 'zod/mini'
import { fileRefSchema } from './site'
import { problemSchema } from './result'
import { fileId, nothing, secret } from './wire-parts'
import { sayingSchema } from './words/saying-schema'

/* The part of the wire that is about the practice endpoint. */

const practiceStudySchema = z.object({
  studyInstanceUid: z.string(),
  calling: z.string(),
  at: z.string(),
  objects: z.array(z.object({ kind: z.string(), sopInstanceUid: z.string(), bytes: z.number() }))
})

const practiceIdentitySchema = z.object({
  name: z.string(),
  aeTitle: z.string(),
  fingerprint: z.nullable(z.string()),
  enabled: z.boolean(),
  allowAnonymous: z.boolean(),
  operations: z.array(z.string())
})

const liveSettingSchema = z.object({
  setting: z.string(),
  status: z.enum(['right', 'wrong', 'unseen']),
  seen: z.nullable(z.string()),
  expected: z.nullable(z.string()),
  fix: z.nullable(z.object({ where: z.string(), what: z.string() })),
  said: z.object({
    seen: z.nullable(sayingSchema),
    expected: z.nullable(sayingSchema),
    fix: z.nullable(sayingSchema)
  })
})

/** The practice endpoint as the window shows it: a whole value, pushed at every change. */
export const practiceSchema = z.object({
  state: z.enum(['off', 'starting', 'on', 'failed']),
  problem: z.nullable(problemSchema),
  port: z.nullable(z.number()),
  plainPort: z.nullable(z.number()),
  aeTitle: z.string(),
  bind: z.string(),
  addresses: z.array(z.object({ address: z.string(), name: z.string() })),
  allowAnonymous: z.boolean(),
  identities: z.array(practiceIdentitySchema),
  studies: z.array(practiceStudySchema),
  events: z.array(z.object({ at: z.string(), event: z.string(), said: sayingSchema })),
  watch: z.nullable(
    z.object({
      deviceId: z.string(),
      settings: z.array(liveSettingSchema),
      lastAt: z.nullable(z.string())
    })
  )
})

export const PRACTICE_CALLS = {
  'practice.start': {
    input: z.object({
      bind: z.string(),
      port: z.number(),
      allowAnonymous: z.boolean(),
      /** What it is called by; HEARTLAB, or as before, where it is left out. */
      aeTitle: z.optional(z.string().check(z.minLength(1), z.maxLength(16))),
      /** A second port without TLS, for scanners that send inside the tunnel. */
      plainPort: z.optional(z.number())
    }),
    output: z.object({ port: z.number() })
  },
  'practice.stop': { input: nothing, output: nothing },
  'practice.identity': {
    input: z.object({
      action: z.enum(['add', 'enable', 'disable', 'remove']),
      name: z.string(),
      aeTitle: z.string(),
      fileId: z.optional(fileId),
      password: secret
    }),
    output: nothing
  },
  'practice.allow-anonymous': { input: z.object({ allow: z.boolean() }), output: nothing },
  /** Starts judging each connection against the device (live check); null stops it. */
  'practice.watch': { input: z.object({ deviceId: z.nullable(z.string()) }), output: nothing },
  'practice.save-ca': {
    input: z.object({ format: z.enum(['pem', 'der']) }),
    output: z.object({ name: z.nullable(z.string()) })
  },
  /** The practice endpoint's CA as a file of the plan, so that the same road can be walked against it. */
  'practice.use-ca': { input: nothing, output: z.object({ file: fileRefSchema }) }
} as const

export type Practice = z.infer<typeof practiceSchema>
