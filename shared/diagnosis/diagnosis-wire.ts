import * as z from 'zod/mini'
import { fileId } from '../wire-parts'

/* The part of the wire that is about logs and what they tell. */

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

export const DIAGNOSIS_CALLS = {
  'diagnose.text': {
    input: z.object({
      text: z.string().check(z.maxLength(20_000_000)),
      kind: z.optional(z.enum(['dicom', 'ipsec'])),
      otherSide: z.optional(z.string()),
      otherFileId: z.optional(fileId)
    }),
    output: diagnosisSchema
  },
  'diagnose.file': {
    input: z.object({
      fileId,
      kind: z.optional(z.enum(['dicom', 'ipsec'])),
      otherSide: z.optional(z.string()),
      otherFileId: z.optional(fileId)
    }),
    output: diagnosisSchema
  }
} as const

export type Diagnosis = z.infer<typeof diagnosisSchema>
