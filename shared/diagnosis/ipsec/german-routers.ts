import type { IpsecRule } from '../rule'

/** AVM FRITZ!Box: its events, which name errors by number. As they are commonly reported: no public list was found. */
export const FRITZ_BOX: readonly IpsecRule[] = [
  {
    needle: 'ike-error',
    pattern: /IKE-Error 0x2026\b/i,
    event: 'no-proposal',
    says: 'IKE error 0x2026: no proposal fits'
  },
  {
    needle: 'ike-error',
    pattern: /IKE-Error 0x2027\b/i,
    blames: { 'no-response-udp500': 72, 'natt-udp4500-blocked': 50 },
    soft: true,
    says: 'IKE error 0x2027: the peer does not answer'
  },
  {
    needle: 'ike-error',
    pattern: /IKE-Error 0x2020\b/i,
    blames: { 'psk-mismatch': 86, 'id-mismatch': 40 },
    says: 'IKE error 0x2020: the hash differs'
  },
  {
    needle: 'vpn-verbindung zu',
    pattern: /wurde erfolgreich hergestellt/i,
    event: 'child-up',
    says: 'the tunnel is up'
  },
  {
    needle: 'wurde getrennt',
    pattern: /Ursache: .{0,12}Dead Peer Detection/i,
    blames: { 'dpd-timeout': 88 },
    says: 'dead peer detection got no answer'
  },
  {
    needle: 'wurde getrennt',
    pattern: /Ursache: .{0,12}Lifetime expired/i,
    blames: { 'lifetime-rekey': 70 },
    soft: true,
    says: 'a lifetime ended before the key was renewed'
  },
  {
    needle: 'vpn-verbindung zu',
    pattern: /wurde getrennt/i,
    event: 'lost',
    says: 'the tunnel went down, and it is not seen to come back'
  }
]

/** LANCOM: `trace + vpn-status` and LANmonitor, English and German. The side that speaks is I(nitiator) or R(esponder). */
export const LANCOM: readonly IpsecRule[] = [
  ...['no-proposal-matched', 'bereinstimmendes proposal'].flatMap((needle): IpsecRule[] => [
    {
      needle,
      pattern: /\bIKE\b/,
      blames: { 'ike-proposal-mismatch': 88, 'dh-group-mismatch': 40 },
      says: 'no phase 1 proposal fits'
    },
    {
      needle,
      pattern: /\bIPSec\b/i,
      blames: { 'esp-proposal-mismatch': 88, 'dh-group-mismatch': 50 },
      phase: 2,
      says: 'no phase 2 proposal fits'
    }
  ]),
  {
    needle: 'no-rule-matched-id',
    blames: { 'traffic-selector-mismatch': 90 },
    says: 'no rule of this side has the peer’s subnets'
  },
  {
    needle: 'connection-timeout-ike',
    event: 'timed-out',
    says: 'the negotiation ended without an answer'
  },
  {
    needle: 'berschreitung w',
    pattern: /Zeit.{1,3}berschreitung w.{1,3}hrend.{0,8} (?:der )?(?:IKE|IPSec)/i,
    event: 'timed-out',
    says: 'the negotiation ended without an answer'
  },
  {
    needle: 'phase-1 [',
    pattern: /Phase-1 \[\w{5,12}\] for peer \S{1,80} .{0,200}\bdone\b/i,
    event: 'ike-up',
    says: 'phase 1 is up'
  },
  {
    needle: 'phase-2 [',
    pattern: /Phase-2 \[\w{5,12}\] done with \d/i,
    event: 'child-up',
    says: 'phase 2 is up'
  }
]
