import type { IpsecCause } from './codes'
import type { CauseEntry } from './entry'

/** The causes of a failed IPSec tunnel (docs/codes.md); `ok` and `unknown` are shared with DICOM. */
export const IPSEC_ENTRIES = {
  'psk-mismatch': {
    title: 'The pre-shared keys differ',
    meaning:
      'Both sides know each other, but their keys differ, or none is stored for this pair of addresses.',
    whose: 'peer',
    fixes: [
      {
        where: 'gateway:phase1',
        what: 'Paste each tunnel’s pre-shared key again: no blank at the end, tunnel 1 and 2 not exchanged.'
      },
      {
        where: 'heartlab:support',
        what: 'Ask for the keys again over a safe way, never by e-mail.'
      }
    ],
    evidenceWanted: ['the log of the side that answered: only it sees a wrong key for certain']
  },
  'id-mismatch': {
    title: 'An IKE identity is not the expected one',
    meaning:
      'An identity (local, remote or peer address) is not the one configured at the other side.',
    whose: 'peer',
    fixes: [
      {
        where: 'gateway:phase1',
        what: 'Set the local ID to the site’s public IP address and the remote ID to the tunnel’s address.'
      },
      { where: 'heartlab:support', what: 'Ask which public IP address HeartLab has for this site.' }
    ],
    evidenceWanted: ['the identities of both sides as their logs print them']
  },
  'auth-type-mismatch': {
    title: 'The sides authenticate in different ways',
    meaning: 'One side wants a certificate, EAP or a key, the other something else.',
    whose: 'peer',
    fixes: [
      {
        where: 'gateway:phase1',
        what: 'Choose pre-shared key for both the local and the remote side.'
      }
    ],
    evidenceWanted: ['the authentication method of both sides']
  },
  'ike-version-mismatch': {
    title: 'One side speaks IKEv1, the other IKEv2',
    meaning: 'HeartLab’s tunnels use IKEv2 only.',
    whose: 'client',
    fixes: [{ where: 'gateway:phase1', what: 'Set the IKE version to 2 for both tunnels.' }],
    evidenceWanted: ['the IKE version of both sides']
  },
  'ike-proposal-mismatch': {
    title: 'Phase 1: no algorithms in common',
    meaning: 'Encryption, integrity or PRF of phase 1 have nothing in common.',
    whose: 'client',
    fixes: [
      {
        where: 'gateway:phase1',
        what: 'Set phase 1 to AES256, SHA2-256 and DH group 14 with a lifetime of 28,800 seconds.'
      },
      { where: 'heartlab:support', what: 'Ask which phase 1 settings HeartLab has for this site.' }
    ],
    evidenceWanted: ['the received and configured proposals of the side that answered']
  },
  'esp-proposal-mismatch': {
    title: 'Phase 2: no algorithms in common',
    meaning: 'Encryption or integrity of phase 2 have nothing in common.',
    whose: 'client',
    fixes: [
      {
        where: 'gateway:phase2',
        what: 'Set phase 2 to AES256, SHA2-256 and PFS group 14 with a lifetime of 3,600 seconds.'
      },
      { where: 'heartlab:support', what: 'Ask which phase 2 settings HeartLab has for this site.' }
    ],
    evidenceWanted: ['the received and configured ESP proposals of the side that answered']
  },
  'dh-group-mismatch': {
    title: 'The Diffie-Hellman group differs',
    meaning:
      'The group of phase 1, or the PFS group of phase 2, is the difference; in phase 2 it may show only at the first rekey.',
    whose: 'client',
    fixes: [
      { where: 'gateway:phase1', what: 'Set the phase 1 DH group to 14.' },
      { where: 'gateway:phase2', what: 'Turn PFS on and set its group to 14.' }
    ],
    evidenceWanted: ['the group in the received and in the configured proposal']
  },
  'traffic-selector-mismatch': {
    title: 'The subnets of the two sides do not agree',
    meaning:
      'The traffic selectors (proxy IDs) differ, or the tunnel came up for fewer addresses than planned.',
    whose: 'client',
    fixes: [
      {
        where: 'gateway:phase2',
        what: 'Enter the local CIDR block given to HeartLab and HeartLab’s remote subnets, not exchanged.'
      },
      { where: 'heartlab:support', what: 'Ask which subnets HeartLab has for this site.' }
    ],
    evidenceWanted: ['the selectors of both sides as their logs print them']
  },
  'no-response-udp500': {
    title: 'No answer to the first IKE message',
    meaning:
      'Nothing comes back on UDP port 500: it is filtered, the address is wrong, or the other side is off.',
    whose: 'network',
    fixes: [
      {
        where: 'network:firewall',
        what: 'Allow UDP 500 and 4500 and ESP both ways between the public IP and both tunnel addresses.'
      },
      { where: 'gateway:phase1', what: 'Compare the peer address with the tunnel’s IP.' },
      { where: 'heartlab:support', what: 'Ask whether packets from this site’s public IP arrive.' }
    ],
    evidenceWanted: [
      'a packet capture on the outside interface',
      'the other side’s log at this time'
    ]
  },
  'natt-udp4500-blocked': {
    title: 'UDP 4500 or ESP does not come through',
    meaning: 'UDP 500 is answered, but what moves to UDP 4500 (NAT traversal) or ESP is lost.',
    whose: 'network',
    fixes: [
      { where: 'network:firewall', what: 'Allow UDP 4500 and ESP both ways, with replies.' },
      { where: 'gateway:phase1', what: 'Turn NAT traversal on.' }
    ],
    evidenceWanted: [
      'a packet capture of UDP 4500 on the outside interface',
      'the other side’s log'
    ]
  },
  'dpd-timeout': {
    title: 'The tunnel was up, then the peer went silent',
    meaning: 'Dead peer detection found no answer, so the tunnel was taken down.',
    whose: 'network',
    fixes: [
      { where: 'network:firewall', what: 'Check the line and idle timeouts of UDP 500 and 4500.' },
      {
        where: 'gateway:phase1',
        what: 'Set DPD to 30 seconds with restart, and keep the second tunnel configured.'
      },
      { where: 'heartlab:support', what: 'Ask whether there was maintenance on the tunnel.' }
    ],
    evidenceWanted: ['the other side’s log at this time', 'the state of the internet line']
  },
  'lifetime-rekey': {
    title: 'The tunnel fails when a lifetime ends',
    meaning: 'The renewal of a key fails or collides, so the tunnel drops at regular intervals.',
    whose: 'peer',
    fixes: [
      { where: 'gateway:phase1', what: 'Set the phase 1 lifetime to 28,800 seconds.' },
      {
        where: 'gateway:phase2',
        what: 'Set the phase 2 lifetime to 3,600 seconds, no limit by volume, the same PFS group.'
      }
    ],
    evidenceWanted: ['the times of the last drops', 'the lifetimes of both sides']
  },
  'routing-conflict': {
    title: 'Traffic does not take the tunnel',
    meaning:
      'The tunnel is up, but traffic takes another way or its subnets overlap with another network.',
    whose: 'client',
    fixes: [
      {
        where: 'gateway:routes',
        what: 'Route HeartLab’s remote subnets into the tunnel and leave them out of source NAT.'
      },
      { where: 'network:firewall', what: 'Allow DICOM both ways on the tunnel interface.' }
    ],
    evidenceWanted: ['the routing table', 'the byte counters of the tunnel in both directions']
  },
  'duplicate-sa': {
    title: 'Two security associations displace each other',
    meaning: 'The same pair of gateways has two security associations, which delete each other.',
    whose: 'peer',
    fixes: [
      {
        where: 'gateway:phase1',
        what: 'Let one side initiate, and remove a second entry for this peer.'
      },
      { where: 'heartlab:support', what: 'Ask whether another gateway uses the same identity.' }
    ],
    evidenceWanted: ['both sides’ lists of security associations']
  }
} as const satisfies Record<Exclude<IpsecCause, 'ok' | 'unknown'>, CauseEntry>
