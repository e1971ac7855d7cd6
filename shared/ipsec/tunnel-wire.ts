import * as z from 'zod/mini'
import { TUNNEL_CODES } from './finding'
import { tunnelSchema } from './plan'
import { sayingSchema } from '../words/saying-schema'

/*
 * The part of the wire that is about the tunnel. The page judges a plan by itself, as it is typed; the
 * machine side adds what only it can see or do: this computer's routes, a file in a dialog's place.
 */

const findingSchema = z.object({
  code: z.enum(TUNNEL_CODES),
  severity: z.enum(['error', 'warn', 'info']),
  title: z.string(),
  fix: z.string(),
  field: z.string(),
  evidence: z.string(),
  said: z.object({ title: sayingSchema, fix: sayingSchema })
})

export const TUNNEL_CALLS = {
  /** This computer's own routes against the plan; asked for by a press, never by itself. */
  'tunnel.routes': {
    input: z.object({ tunnel: tunnelSchema }),
    output: z.object({ findings: z.array(findingSchema) })
  },
  'tunnel.config': {
    input: z.object({ tunnel: tunnelSchema, gateway: z.string() }),
    /** A gateway that cannot carry the plan is an answer: why, and the nearest plan that it can. */
    output: z.union([
      z.object({ text: z.string(), notes: z.array(sayingSchema) }),
      z.object({ refused: z.array(findingSchema) })
    ])
  },
  /** Writes one of the plan's texts where the person chooses; a configuration for its owner only. */
  'tunnel.save': {
    input: z.object({
      what: z.enum(['config', 'request', 'firewall']),
      tunnel: tunnelSchema,
      siteName: z.string(),
      gateway: z.string()
    }),
    output: z.object({ name: z.nullable(z.string()) })
  }
} as const
