import * as z from 'zod/mini'
import { MESSAGES, type WordId } from './messages'
import type { Saying } from './say'

const WORD_IDS = Object.keys(MESSAGES.en) as WordId[]

/** A sentence on its way over the wire: an id that the words have, and what stands in its gaps. */
export const sayingSchema: z.ZodMiniType<Saying> = z.object({
  id: z.enum(WORD_IDS),
  values: z.optional(
    z.record(z.string(), z.union([z.string(), z.number(), z.lazy(() => sayingSchema)]))
  )
})
