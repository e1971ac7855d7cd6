import * as z from 'zod/mini'

/* What several parts of the wire say alike. */

export const nothing = z.object({})
export const fileId = z.string().check(z.minLength(1), z.maxLength(64))
export const secret = z.optional(z.string().check(z.maxLength(256)))

/** How far a job is. */
export const progressSchema = z.object({
  /** 0 to 1. */
  value: z.number(),
  title: z.string(),
  description: z.optional(z.string())
})
