import * as z from 'zod/mini'
import { CERTIFICATE_CALLS } from './certs/certificate-wire'
import { DIAGNOSIS_CALLS } from './diagnosis/diagnosis-wire'
import { FLEET_CALLS, FLEET_JOBS } from './fleet-wire'
import { tunnelSchema } from './ipsec/plan'
import { TUNNEL_CALLS } from './ipsec/tunnel-wire'
import { KIT_CALLS, KIT_JOBS, driveSchema } from './kit/kit-wire'
import { PRACTICE_CALLS, practiceSchema } from './practice-wire'
import { saidReportSchema } from './report/report'
import { CONNECTION_MODES, fileRefSchema, siteSchema } from './site'
import { fileId, nothing, saidSchema, secret } from './wire-parts'

/*
 * The one wire between window and machine. A call has one answer; a job has events and then one
 * answer on the same channel; a topic pushes a whole value. Both ends check what arrives. The page
 * never names a path: it holds ids that the machine side handed out.
 */

export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(['en', 'de'])
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
      said: saidSchema,
      tookMs: z.number()
    })
  )
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
  ...CERTIFICATE_CALLS,
  ...KIT_CALLS,
  ...PRACTICE_CALLS,
  'report.save': {
    input: z.object({ deviceId: z.string(), format: z.enum(['html', 'pdf', 'json', 'text']) }),
    output: z.object({ name: z.nullable(z.string()) })
  },
  'bundle.save': { input: nothing, output: z.object({ name: z.nullable(z.string()) }) },
  'print.page': { input: nothing, output: nothing },
  'clipboard.write': { input: z.object({ text: z.string() }), output: nothing },
  ...DIAGNOSIS_CALLS,
  ...TUNNEL_CALLS,
  ...FLEET_CALLS,
  'settings.read': { input: nothing, output: settingsSchema },
  'settings.save': { input: settingsSchema, output: nothing }
} as const

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
    output: saidReportSchema
  },
  /**
   * Asks both ends of the tunnel over IKEv2. `authenticate` sends IKE_AUTH as well, which can displace a
   * running tunnel: the page sets it only after its own plain consent.
   */
  'tunnel.probe': {
    input: z.object({ tunnel: tunnelSchema, authenticate: z.boolean() }),
    event: rungSchema,
    output: saidReportSchema
  },
  ...KIT_JOBS,
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

export type Settings = z.infer<typeof settingsSchema>

export type { InspectedCertificate, Inspection } from './certs/certificate-wire'
export type { Diagnosis } from './diagnosis/diagnosis-wire'
export type * from './fleet-wire'
export type { Drive, Place } from './kit/kit-wire'
export type { Practice } from './practice-wire'

/** At most ten events a second cross the wire; the last one before the answer is never lost. */
export const EVENTS_PER_SECOND = 10
