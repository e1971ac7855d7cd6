import * as z from 'zod/mini'
import { sayingSchema } from './words/saying-schema'

/* What several parts of the wire say alike. */

export const nothing = z.object({})
export const fileId = z.string().check(z.minLength(1), z.maxLength(64))
const keptSaying = z.object({
  id: z.string(),
  values: z.optional(z.record(z.string(), z.unknown()))
})

/** What says a sentence in any language, as it was kept; a shape from elsewhere is dropped, the English stays. */
export const saidSchema = z.optional(z.catch(z.optional(keptSaying), undefined))
export const secret = z.optional(z.string().check(z.maxLength(256)))

/** How far a job is. */
export const progressSchema = z.object({
  /** 0 to 1. */
  value: z.number(),
  /** What is being done. */
  title: sayingSchema,
  description: z.optional(z.string())
})
