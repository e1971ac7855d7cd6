import type { Suite } from './algorithms'
import type { Child, Credentials } from './authenticate'
import type { IkeSession } from './ike-session'
import type { IkeLink } from './link'
import type { OpenedIkeSa } from './sa-init'

export interface IkePorts {
  readonly ike: number
  readonly natt: number
}

/** One end to knock at: what stands fast, and what the rungs find out in their order. */
export interface TunnelClimb {
  readonly host: string
  /** `tunnel-1:`, or nothing for a host alone. */
  readonly prefix: string
  readonly suite: Suite
  /** A host without a plan may take whatever the guide allows. */
  readonly isPlanned: boolean
  readonly ports: IkePorts
  readonly credentials: Credentials | null
  /** The host's address, once looked up. */
  address: string
  /** What port 500 said: IKE_AUTH and the other port build on it. */
  ikePort: 'untried' | 'answered' | 'refused' | 'silent'
  /** The SA on the NAT port, which IKE_AUTH goes on with. */
  opened: { readonly sa: OpenedIkeSa; readonly link: IkeLink } | null
  /** An SA that may be up at the other side: it must be deleted in the end. */
  session: IkeSession | null
  child: Child | null
}
