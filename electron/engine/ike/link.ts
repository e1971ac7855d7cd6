import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { isIPv6 } from 'node:net'

export const NATT_PORT = 4500
/** What tells IKE from ESP on port 4500 (RFC 3948 2.2). */
const NON_ESP_MARKER = Buffer.alloc(4)

/** Where one IKE exchange goes; on port 4500 every message wears the marker. */
export interface IkePeer {
  readonly address: string
  readonly port: number
  readonly hasMarker: boolean
}

export interface IkeLink {
  readonly peer: IkePeer
  /** Our own end as this computer sees it, for NAT detection. */
  readonly local: { readonly address: string; readonly port: number }
  readonly send: (message: Buffer) => void
  /** Hears messages (marker taken off) and refusals of the network until it is called off. */
  readonly listen: (heard: (event: LinkEvent) => void) => () => void
  readonly close: () => void
}

export type LinkEvent =
  | { readonly kind: 'message'; readonly bytes: Buffer }
  /** ICMP says that nothing will come (ECONNREFUSED, EHOSTUNREACH, …). */
  | { readonly kind: 'refused'; readonly code: string }

/** An unprivileged UDP socket on an ephemeral port; port 500 of our own is neither needed nor free. */
export async function openLink(peer: IkePeer): Promise<IkeLink> {
  const socket = createSocket(isIPv6(peer.address) ? 'udp6' : 'udp4')
  const listeners = new Set<(event: LinkEvent) => void>()
  const tell = (event: LinkEvent) => listeners.forEach((heard) => heard(event))
  socket.on('error', (error: NodeJS.ErrnoException) =>
    tell({ kind: 'refused', code: error.code ?? 'unknown' })
  )
  socket.on('message', (datagram) => {
    const bytes = withoutMarker(datagram, peer)
    if (bytes) tell({ kind: 'message', bytes })
  })
  socket.connect(peer.port, peer.address)
  await once(socket, 'connect')
  return {
    peer,
    local: socket.address(),
    send: (message) => sendOn(socket, peer, message, tell),
    listen: (heard) => {
      listeners.add(heard)
      return () => void listeners.delete(heard)
    },
    close: () => socket.close()
  }
}

function sendOn(
  socket: Socket,
  peer: IkePeer,
  message: Buffer,
  tell: (event: LinkEvent) => void
): void {
  const datagram = peer.hasMarker ? Buffer.concat([NON_ESP_MARKER, message]) : message
  socket.send(datagram, (error) => {
    if (error) tell({ kind: 'refused', code: (error as NodeJS.ErrnoException).code ?? 'unknown' })
  })
}

function withoutMarker(datagram: Buffer, peer: IkePeer): Buffer | null {
  if (!peer.hasMarker) return datagram
  const isIke = datagram.length > 4 && datagram.subarray(0, 4).equals(NON_ESP_MARKER)
  return isIke ? datagram.subarray(4) : null
}
