import type { IpsecCause } from '../../../shared/causes/codes'
import type { Tunnel } from '../../../shared/ipsec/plan'
import { agreedPlan, CLOUD_IPS, SITE_IP, type CloudSettings } from '../../peers/tunnel-lab'

/** One thing that is wrong with tunnel 1, wherever somebody got it wrong; tunnel 2 stays as agreed. */
export interface Fault {
  readonly name: string
  readonly plan?: Partial<Tunnel>
  readonly cloud?: Partial<CloudSettings>
  /** A rule of the firewall in between. */
  readonly network?: string
  /** The line of the site's log that tells that the attempt is over. */
  readonly until: RegExp
  /** Seconds that the probe waits for what will not come. */
  readonly patience?: number
  readonly cause: IpsecCause
  /** What the probe may say first where the outside cannot tell; `cause` then is among its candidates. */
  readonly probe?: IpsecCause
  /** Which logs show the fault at all, the one that shows most first; without this, both do. */
  readonly logs?: readonly ('site' | 'cloud1')[]
  /** What they say first where even both together cannot tell. */
  readonly inLogs?: IpsecCause
}

const { site, tunnels } = agreedPlan()
const REFUSED = /AUTHENTICATION_FAILED|AUTH_FAILED/
const NOTHING_CHOSEN = /NO_PROP/
const UP = /heartlab-1\{\d+\} established/
const GIVEN_UP = /giving up after/
/** Before it gives up: the next attempt would stand in the cloud's log as a second SA of the same pair. */
const UNANSWERED = /retransmit 2 of request with message ID 1/
const toCloud = `ip daddr ${CLOUD_IPS[0]}`

const AT_AUTHENTICATION: readonly Fault[] = [
  {
    name: 'another pre-shared key',
    cloud: { psk: 'another.key_altogether' },
    until: REFUSED,
    cause: 'psk-mismatch'
  },
  {
    name: 'a site that the cloud knows by another identity',
    cloud: { siteId: '203.0.113.99' },
    until: REFUSED,
    cause: 'id-mismatch',
    probe: 'psk-mismatch'
  },
  {
    name: 'a public address that is not the site’s',
    plan: { site: { ...site, publicIp: '203.0.113.77' } },
    until: REFUSED,
    cause: 'id-mismatch',
    probe: 'psk-mismatch'
  },
  {
    name: 'a cloud that calls itself otherwise',
    cloud: { ownId: 'gateway.example.org' },
    until: REFUSED,
    cause: 'id-mismatch'
  },
  {
    name: 'a cloud that wants a certificate',
    cloud: { auth: 'pubkey' },
    until: REFUSED,
    cause: 'auth-type-mismatch',
    probe: 'psk-mismatch'
  }
]

const AT_PROPOSALS: readonly Fault[] = [
  {
    name: 'another phase 1 cipher',
    cloud: { proposals: 'aes128-sha256-modp2048' },
    until: NOTHING_CHOSEN,
    cause: 'ike-proposal-mismatch'
  },
  {
    name: 'another phase 1 hash',
    cloud: { proposals: 'aes256-sha1-modp2048' },
    until: NOTHING_CHOSEN,
    cause: 'ike-proposal-mismatch'
  },
  {
    name: 'another phase 1 group',
    cloud: { proposals: 'aes256-sha256-ecp256' },
    until: NOTHING_CHOSEN,
    cause: 'dh-group-mismatch'
  },
  {
    name: 'IKEv1 at the other end',
    cloud: { version: 1 },
    until: NOTHING_CHOSEN,
    cause: 'ike-version-mismatch',
    inLogs: 'ike-proposal-mismatch'
  },
  {
    name: 'a cloud that expects the site elsewhere',
    cloud: { from: '203.0.113.200' },
    until: NOTHING_CHOSEN,
    cause: 'id-mismatch',
    probe: 'ike-proposal-mismatch',
    logs: ['cloud1']
  },
  {
    name: 'another phase 2 cipher',
    cloud: { esp: 'aes128-sha256-modp2048' },
    until: NOTHING_CHOSEN,
    cause: 'esp-proposal-mismatch'
  },
  {
    name: 'another PFS group, which shows at the first renewal only',
    cloud: { esp: 'aes256-sha256-modp1536' },
    until: UP,
    cause: 'dh-group-mismatch',
    logs: []
  }
]

const AT_NETWORKS: readonly Fault[] = [
  {
    name: 'networks that the cloud does not have',
    cloud: { ownNetworks: '10.99.0.0/16' },
    until: /TS_UNACCEPT/,
    cause: 'traffic-selector-mismatch'
  },
  {
    name: 'less of the cloud’s network than planned',
    cloud: { ownNetworks: '10.100.0.0/24' },
    until: UP,
    cause: 'traffic-selector-mismatch',
    logs: []
  },
  {
    name: 'less of the site’s network than planned',
    cloud: { siteNetworks: '10.20.0.0/28' },
    until: UP,
    cause: 'traffic-selector-mismatch',
    logs: []
  }
]

const ON_THE_WAY: readonly Fault[] = [
  {
    name: 'UDP 500 dropped',
    network: `${toCloud} udp dport 500 drop`,
    until: GIVEN_UP,
    patience: 1,
    cause: 'no-response-udp500',
    logs: ['site']
  },
  {
    name: 'UDP 500 rejected',
    network: `${toCloud} udp dport 500 reject`,
    until: GIVEN_UP,
    patience: 1,
    cause: 'no-response-udp500',
    logs: ['site']
  },
  {
    name: 'UDP 4500 dropped',
    network: `${toCloud} udp dport 4500 drop`,
    until: UNANSWERED,
    patience: 2,
    cause: 'natt-udp4500-blocked'
  },
  {
    name: 'the answers from UDP 4500 dropped',
    network: `ip saddr ${CLOUD_IPS[0]} udp sport 4500 drop`,
    until: UNANSWERED,
    patience: 2,
    cause: 'natt-udp4500-blocked'
  },
  {
    name: 'a remote address that is nobody’s',
    plan: { tunnels: tunnels.with(0, { ip: '198.51.100.77', psk: tunnels[0]?.psk ?? '' }) },
    until: GIVEN_UP,
    patience: 1,
    cause: 'no-response-udp500',
    logs: ['site']
  },
  {
    name: 'everything from the site dropped',
    network: `ip saddr ${SITE_IP} ${toCloud} drop`,
    until: GIVEN_UP,
    patience: 1,
    cause: 'no-response-udp500',
    logs: ['site']
  }
]

export const FAULTS: readonly Fault[] = [
  ...AT_AUTHENTICATION,
  ...AT_PROPOSALS,
  ...AT_NETWORKS,
  ...ON_THE_WAY
]
