import * as z from 'zod/mini'
import { CONNECTION_MODES, SCANNER_WINDOWS, fileRefSchema, siteSchema } from './site'
import { problemSchema } from './result'
import { reportSchema } from './report/report'
import { tunnelSchema } from './ipsec/plan'
import { TUNNEL_CALLS } from './ipsec/tunnel-wire'
import { FLEET_CALLS, FLEET_JOBS } from './fleet-wire'

/*
 * The one wire between window and machine. A call has one answer; a job has events and then one
 * answer on the same channel; a topic pushes a whole value. Both ends check what arrives. The page
 * never names a path: it holds ids that the machine side handed out.
 */

export const nothing = z.object({})
const windows = z.nullable(z.enum(SCANNER_WINDOWS))
const fileId = z.string().check(z.minLength(1), z.maxLength(64))
const secret = z.optional(z.string().check(z.maxLength(256)))

/** Where a kit goes: a drive from the drives topic, or a folder that the person picked. */
const placeSchema = z.union([z.object({ driveId: z.string() }), z.object({ folderId: z.string() })])

export const certificateSchema = z.looseObject({
  subject: z.string(),
  issuer: z.string(),
  serial: z.string(),
  notBefore: z.string(),
  notAfter: z.string(),
  sha1: z.string(),
  sha256: z.string(),
  isCa: z.boolean()
})

export const inspectionSchema = z.object({
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
  warnings: z.array(z.string())
})

export const practiceStudySchema = z.object({
  studyInstanceUid: z.string(),
  calling: z.string(),
  at: z.string(),
  objects: z.array(z.object({ kind: z.string(), sopInstanceUid: z.string(), bytes: z.number() }))
})

export const practiceIdentitySchema = z.object({
  name: z.string(),
  aeTitle: z.string(),
  fingerprint: z.nullable(z.string()),
  enabled: z.boolean(),
  allowAnonymous: z.boolean(),
  operations: z.array(z.string())
})

export const liveSettingSchema = z.object({
  setting: z.string(),
  status: z.enum(['right', 'wrong', 'unseen']),
  seen: z.nullable(z.string()),
  expected: z.nullable(z.string()),
  fix: z.nullable(z.object({ where: z.string(), what: z.string() }))
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
  events: z.array(z.object({ at: z.string(), event: z.string(), says: z.string() })),
  watch: z.nullable(
    z.object({
      deviceId: z.string(),
      settings: z.array(liveSettingSchema),
      lastAt: z.nullable(z.string())
    })
  )
})

export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(['en', 'de'])
})

const candidateSchema = z.object({
  cause: z.string(),
  confidence: z.string(),
  why: z.string(),
  fix: z.nullable(z.object({ where: z.string(), what: z.string() }))
})

export const diagnosisSchema = z.object({
  kind: z.enum(['dicom', 'ipsec']),
  cause: z.string(),
  confidence: z.enum(['certain', 'likely', 'possible']),
  candidates: z.array(candidateSchema),
  evidence: z.array(z.object({ line: z.number(), text: z.string(), says: z.string() })),
  next: z.string(),
  timeline: z.optional(
    z.object({
      clockAheadMs: z.nullable(z.number()),
      matches: z.number(),
      entries: z.array(
        z.object({
          side: z.enum(['this', 'other']),
          line: z.number(),
          at: z.nullable(z.string()),
          text: z.string(),
          says: z.string(),
          lit: z.boolean()
        })
      )
    })
  )
})

/** One rung of a ladder while it is climbed, in the order of completion; `finding` once it is done. */
const rungSchema = z.object({
  rung: z.string(),
  state: z.enum(['running', 'done']),
  finding: z.nullable(
    z.looseObject({
      id: z.string(),
      title: z.string(),
      status: z.string(),
      summary: z.string(),
      tookMs: z.number()
    })
  )
})

const progressSchema = z.object({
  /** 0 to 1. */
  value: z.number(),
  title: z.string(),
  description: z.optional(z.string())
})

export const CALLS = {
  'app.info': {
    input: nothing,
    output: z.object({
      version: z.string(),
      platform: z.string(),
      runtime: z.string(),
      practice: z.boolean()
    })
  },
  /** The site that was open last, where the technician left it; null on the first start. */
  'site.open': { input: nothing, output: z.object({ site: z.nullable(siteSchema) }) },
  'site.save': { input: z.object({ site: siteSchema }), output: z.object({ savedAt: z.string() }) },
  'site.import': { input: nothing, output: z.object({ site: z.nullable(siteSchema) }) },
  'site.export': { input: nothing, output: z.object({ name: z.nullable(z.string()) }) },
  /** Opens the system's dialog; null when the person cancels. */
  'file.choose': {
    input: z.object({
      purpose: z.enum(['client-certificate', 'server-ca', 'devices', 'log', 'dicom'])
    }),
    output: z.object({ file: z.nullable(fileRefSchema) })
  },
  'folder.choose': {
    input: z.object({ purpose: z.enum(['kit', 'certificate', 'dicom']) }),
    output: z.object({ folder: z.nullable(z.object({ id: z.string(), name: z.string() })) })
  },
  'certificate.inspect': {
    input: z.object({
      fileId,
      as: z.enum(['client', 'ca']),
      password: secret,
      aeTitle: z.optional(z.string()),
      windows,
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
  },
  'kit.verify': {
    input: z.object({ place: placeSchema }),
    output: z.object({ holds: z.boolean(), lines: z.array(z.string()) })
  },
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
  'practice.use-ca': { input: nothing, output: z.object({ file: fileRefSchema }) },
  'report.save': {
    input: z.object({ deviceId: z.string(), format: z.enum(['html', 'pdf', 'json', 'text']) }),
    output: z.object({ name: z.nullable(z.string()) })
  },
  'bundle.save': { input: nothing, output: z.object({ name: z.nullable(z.string()) }) },
  'print.page': { input: nothing, output: nothing },
  'clipboard.write': { input: z.object({ text: z.string() }), output: nothing },
  'diagnose.text': {
    input: z.object({
      text: z.string().check(z.maxLength(20_000_000)),
      kind: z.optional(z.enum(['dicom', 'ipsec'])),
      otherSide: z.optional(z.string())
    }),
    output: diagnosisSchema
  },
  'diagnose.file': {
    input: z.object({ fileId, kind: z.optional(z.enum(['dicom', 'ipsec'])) }),
    output: diagnosisSchema
  },
  ...TUNNEL_CALLS,
  ...FLEET_CALLS,
  'settings.read': { input: nothing, output: settingsSchema },
  'settings.save': { input: settingsSchema, output: nothing }
} as const

const stepProgress = progressSchema

export const JOBS = {
  'probe.run': {
    input: z.object({
      host: z.string(),
      port: z.number(),
      called: z.string(),
      calling: z.string(),
      mode: z.enum(CONNECTION_MODES),
      certificateFileId: z.optional(fileId),
      password: secret,
      serverCaFileId: z.optional(fileId),
      stores: z.array(z.enum(['us', 'us-multiframe', 'sr', 'sr-private'])),
      scan: z.boolean(),
      confirmFind: z.boolean()
    }),
    event: rungSchema,
    output: reportSchema
  },
  /**
   * Asks both ends of the tunnel over IKEv2. `authenticate` sends IKE_AUTH as well, which can displace a
   * running tunnel: the page sets it only after its own plain consent.
   */
  'tunnel.probe': {
    input: z.object({ tunnel: tunnelSchema, authenticate: z.boolean() }),
    event: rungSchema,
    output: reportSchema
  },
  'kit.write': {
    input: z.object({ deviceId: z.string(), place: placeSchema, password: secret }),
    event: stepProgress,
    output: z.object({
      folder: z.string(),
      status: z.enum(['written', 'unchanged']),
      files: z.array(z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })),
      safeToRemove: z.boolean()
    })
  },
  'kit.wipe': {
    input: z.object({ place: placeSchema }),
    event: stepProgress,
    output: z.object({ removed: z.number(), says: z.string() })
  },
  ...FLEET_JOBS
} as const

export const TOPICS = {
  drives: z.object({ drives: z.array(driveSchema) }),
  practice: practiceSchema
} as const

export type CallName = keyof typeof CALLS
export type JobName = keyof typeof JOBS
export type TopicName = keyof typeof TOPICS

export type CallInput<N extends CallName> = z.infer<(typeof CALLS)[N]['input']>
export type CallOutput<N extends CallName> = z.infer<(typeof CALLS)[N]['output']>
export type JobInput<N extends JobName> = z.infer<(typeof JOBS)[N]['input']>
export type JobEvent<N extends JobName> = z.infer<(typeof JOBS)[N]['event']>
export type JobOutput<N extends JobName> = z.infer<(typeof JOBS)[N]['output']>
export type TopicValue<N extends TopicName> = z.infer<(typeof TOPICS)[N]>

export type Inspection = z.infer<typeof inspectionSchema>
export type InspectedCertificate = z.infer<typeof certificateSchema>
export type Drive = z.infer<typeof driveSchema>
export type Practice = z.infer<typeof practiceSchema>
export type Diagnosis = z.infer<typeof diagnosisSchema>
export type Settings = z.infer<typeof settingsSchema>
export type Place = z.infer<typeof placeSchema>

export type * from './fleet-wire'

/** At most ten events a second cross the wire; the last one before the answer is never lost. */
export const EVENTS_PER_SECOND = 10
