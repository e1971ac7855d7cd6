import * as z from 'zod/mini'
import { CONFIDENCES, FIX_PLACES, SIDES } from '../causes/codes'
import { saidSchema } from '../wire-parts'

const fixSchema = z.object({ where: z.enum(FIX_PLACES), what: z.string() })

const candidateSchema = z.object({
  cause: z.string(),
  confidence: z.enum(CONFIDENCES),
  why: z.string(),
  fix: z.nullable(fixSchema)
})

const findingSchema = z.object({
  id: z.string(),
  title: z.string(),
  status: z.enum(['pass', 'warn', 'fail', 'skipped', 'crashed', 'canceled']),
  summary: z.string(),
  cause: z.nullable(z.string()),
  needs: z.array(z.string()),
  evidence: z.array(z.looseObject({ kind: z.string() })),
  fix: z.nullable(fixSchema),
  tookMs: z.number()
})

/** The public report of one climb of the ladder or of one tunnel probe (`--json-schema report`). */
export const reportSchema = z.object({
  tool: z.literal('heartlab-connect'),
  schema: z.literal(1),
  version: z.string(),
  at: z.string(),
  tookMs: z.number(),
  target: z.looseObject({}),
  verdict: z.enum(['pass', 'warn', 'fail', 'incomplete']),
  cause: z.nullable(z.string()),
  whose: z.nullable(z.enum(SIDES)),
  confidence: z.enum(CONFIDENCES),
  candidates: z.array(candidateSchema),
  findings: z.array(findingSchema)
})

const said = saidSchema
const saidFix = z.nullable(z.extend(fixSchema, { said }))

/** A report as the window and the saved site keep it: each English sentence with what says it in any language. */
export const saidReportSchema = z.extend(reportSchema, {
  candidates: z.array(z.extend(candidateSchema, { said, fix: saidFix })),
  findings: z.array(z.extend(findingSchema, { said, fix: saidFix }))
})

export type Report = z.infer<typeof reportSchema>
export type SaidReport = z.infer<typeof saidReportSchema>
export type ReportFinding = Report['findings'][number]
export type Verdict = Report['verdict']
