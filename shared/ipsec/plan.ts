import * as z from 'zod/mini'

const phaseSchema = z.object({
  encryption: z.string(),
  integrity: z.string(),
  dhGroup: z.number(),
  lifetimeSeconds: z.number()
})

const addressAndPort = z.object({ ip: z.string(), port: z.number() })

/**
 * The tunnel part of a plan, exactly as HeartLab's IPSec guide names its values.
 * The shape only: what the values may be is judged by the rules of `tunnel check`.
 */
export const tunnelSchema = z.object({
  site: z.object({
    publicIp: z.string(),
    cidrs: z.array(z.string()),
    gateway: z.string(),
    gatewayModel: z.optional(z.string())
  }),
  tunnels: z.array(z.object({ ip: z.string(), psk: z.string() })),
  remoteCidrs: z.array(z.string()),
  phase1: phaseSchema,
  phase2: phaseSchema,
  ikeVersion: z.number(),
  vpnType: z.string(),
  dpdTimeoutSeconds: z.number(),
  dicom: z.optional(
    z.object({ outbound: z.array(addressAndPort), inbound: z.array(addressAndPort) })
  )
})

export const tunnelPlanSchema = z.object({ tunnel: tunnelSchema })

export type Tunnel = z.infer<typeof tunnelSchema>
export type TunnelPhase = z.infer<typeof phaseSchema>

/** The guide's own settings with the pick that every gateway can meet; addresses and keys empty. */
export function emptyTunnel(): Tunnel {
  return {
    site: { publicIp: '', cidrs: [], gateway: '', gatewayModel: '' },
    tunnels: [
      { ip: '', psk: '' },
      { ip: '', psk: '' }
    ],
    remoteCidrs: [],
    phase1: { encryption: 'AES256', integrity: 'SHA2-256', dhGroup: 14, lifetimeSeconds: 28800 },
    phase2: { encryption: 'AES256', integrity: 'SHA2-256', dhGroup: 14, lifetimeSeconds: 3600 },
    ikeVersion: 2,
    vpnType: 'route-based',
    dpdTimeoutSeconds: 30,
    dicom: { outbound: [], inbound: [] }
  }
}
