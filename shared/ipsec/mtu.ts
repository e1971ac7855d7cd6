import type { Tunnel } from './plan'

/** What a packet through the tunnel may be, in bytes. */
export interface TunnelMtu {
  readonly mtu: number
  readonly mss: number
  readonly why: string
}

const ETHERNET_MTU = 1500
const OUTER_IP = 20
const NAT_T_UDP = 8
const ESP_HEADER = 8
/** Pad length and next header (RFC 4303 2.4, 2.6). */
const ESP_TRAILER = 2
const TCP_AND_IP = 40

const ICV_BYTES: Readonly<Record<string, number>> = {
  SHA1: 12,
  'SHA2-256': 16,
  'SHA2-384': 24,
  'SHA2-512': 32
}

/**
 * The largest inner packet of the plan's ESP over an Ethernet path with NAT traversal: outer IP 20,
 * UDP 8, ESP 8, IV, padding to the block, trailer 2, ICV (RFC 4303, RFC 4106 for GCM).
 */
export function tunnelMtu({ phase2 }: Tunnel): TunnelMtu {
  const gcm = phase2.encryption.includes('GCM')
  const iv = gcm ? 8 : 16
  const block = gcm ? 4 : 16
  const icv = gcm ? 16 : (ICV_BYTES[phase2.integrity] ?? 16)
  const room = ETHERNET_MTU - OUTER_IP - NAT_T_UDP - ESP_HEADER - iv - icv
  const mtu = Math.floor(room / block) * block - ESP_TRAILER
  const why = `1500 − IP 20 − UDP 8 − ESP 8 − IV ${iv} − ICV ${icv}, in blocks of ${block}, − trailer 2`
  return { mtu, mss: mtu - TCP_AND_IP, why }
}
