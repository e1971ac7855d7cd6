import type { Tunnel } from './plan'

/** The largest packet inside the tunnel and the largest TCP segment in it, in bytes. */
export interface PacketSize {
  readonly mtu: number
  readonly mss: number
}

/** `natT`: ESP inside UDP 4500; `direct`: ESP as IP protocol 50. */
export interface TunnelMtu {
  readonly natT: PacketSize
  readonly direct: PacketSize
  /** What to set: fits both ways, and never above the cloud's own sample value. */
  readonly mss: number
  readonly why: string
}

const ETHERNET_MTU = 1500
const OUTER_IP = 20
const NAT_T_UDP = 8
const ESP_HEADER = 8
/** Pad length and next header (RFC 4303 2.4, 2.6). */
const ESP_TRAILER = 2
export const TCP_AND_IP = 40
/** What AWS's sample configurations set. */
const SAFE_MSS = 1379

/** RFC 2404 and RFC 4868 2.6: the truncated HMAC. */
const ICV_BYTES: Readonly<Record<string, number>> = {
  SHA1: 12,
  'SHA2-256': 16,
  'SHA2-384': 24,
  'SHA2-512': 32
}

interface EspShape {
  readonly iv: number
  readonly icv: number
  readonly block: number
}

/**
 * The largest inner packet of the plan's ESP over an Ethernet path: outer IP 20, with NAT traversal
 * UDP 8, ESP 8, IV, padding to the block, trailer 2, ICV (RFC 4303, RFC 3948, RFC 4106 for GCM).
 */
export function tunnelMtu({ phase2 }: Tunnel): TunnelMtu {
  const esp: EspShape = phase2.encryption.includes('GCM')
    ? { iv: 8, icv: 16, block: 4 }
    : { iv: 16, icv: ICV_BYTES[phase2.integrity] ?? 16, block: 16 }
  const natT = packetSize(esp, NAT_T_UDP)
  return {
    natT,
    direct: packetSize(esp, 0),
    mss: Math.min(natT.mss, SAFE_MSS),
    why: `${ETHERNET_MTU} − IP ${OUTER_IP} − UDP ${NAT_T_UDP} (NAT traversal only) − ESP ${ESP_HEADER} − IV ${esp.iv} − ICV ${esp.icv}, in blocks of ${esp.block}, − trailer ${ESP_TRAILER}`
  }
}

function packetSize({ iv, icv, block }: EspShape, udp: number): PacketSize {
  const room = ETHERNET_MTU - OUTER_IP - udp - ESP_HEADER - iv - icv
  const mtu = Math.floor(room / block) * block - ESP_TRAILER
  return { mtu, mss: mtu - TCP_AND_IP }
}
