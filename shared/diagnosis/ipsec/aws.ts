import type { IpsecRule } from '../rule'

const PHASE1_UP = /phase_?1_?state\W{1,8}(?:established|up)/i

/** AWS Site-to-Site VPN logs. Source: “Contents of Site-to-Site VPN logs” in the AWS documentation. */
export const AWS: readonly IpsecRule[] = [
  {
    needle: 'pre-shared key mismatch with cgw',
    blames: { 'psk-mismatch': 96 },
    says: 'the keys differ'
  },
  {
    needle: 'due to invalid pre-shared key',
    blames: { 'psk-mismatch': 95 },
    says: 'the keys differ'
  },
  {
    needle: 'no proposal match found by aws',
    blames: { 'ike-proposal-mismatch': 86, 'dh-group-mismatch': 40 },
    says: 'no phase 1 proposal fits'
  },
  {
    needle: 'no proposal match found',
    pattern: PHASE1_UP,
    blames: { 'esp-proposal-mismatch': 84, 'dh-group-mismatch': 50 },
    says: 'no phase 2 proposal fits'
  },
  {
    needle: 'no proposal match found',
    pattern: /phase_?1_?state\W{1,8}(?:down|init|unknown)/i,
    blames: { 'ike-proposal-mismatch': 82, 'dh-group-mismatch': 46 },
    says: 'no phase 1 proposal fits'
  },
  {
    needle: 'no proposal match found. notifying',
    blames: { 'ike-proposal-mismatch': 52, 'esp-proposal-mismatch': 56, 'dh-group-mismatch': 40 },
    says: 'no proposal fits'
  },
  {
    needle: 'phase 2 was unable to establish while keeping phase 1',
    blames: {
      'esp-proposal-mismatch': 66,
      'traffic-selector-mismatch': 52,
      'dh-group-mismatch': 45
    },
    says: 'phase 2 failed, phase 1 stays'
  },
  {
    needle: 'phase 2',
    pattern:
      /(?:unable|fail\w{0,12}|could not|not able) to (?:be )?establish.{0,40}(?:keeping|while) /i,
    blames: {
      'esp-proposal-mismatch': 64,
      'traffic-selector-mismatch': 52,
      'dh-group-mismatch': 45
    },
    says: 'phase 2 failed, phase 1 stays'
  },
  {
    needle: 'is sending authentication_failed',
    blames: { 'psk-mismatch': 54, 'id-mismatch': 48, 'auth-type-mismatch': 36 },
    says: 'the cloud refuses our authentication'
  },
  {
    needle: 'deleting un-established phase 1',
    blames: { 'natt-udp4500-blocked': 60, 'no-response-udp500': 56, 'psk-mismatch': 32 },
    says: 'the gateway began and never came back'
  },
  {
    needle: 'dpd timed out',
    blames: { 'dpd-timeout': 95 },
    says: 'dead peer detection got no answer'
  },
  {
    needle: 'declaring peer dead',
    blames: { 'dpd-timeout': 95 },
    says: 'dead peer detection got no answer'
  },
  {
    needle: 'aws tunnel detected',
    pattern: /phase ?1\b.{0,60}mismatch/i,
    blames: { 'ike-proposal-mismatch': 82, 'dh-group-mismatch': 44 },
    says: 'the phase 1 settings differ'
  },
  {
    needle: 'aws tunnel detected',
    pattern: /phase ?2\b.{0,60}mismatch/i,
    blames: { 'esp-proposal-mismatch': 82, 'dh-group-mismatch': 44 },
    says: 'the phase 2 settings differ'
  },
  {
    needle: 'denied due to',
    pattern: /DENIED due to:? .{0,40}(?:as-path|prefix|route|next-?hop|limit)/i,
    blames: { 'routing-conflict': 84 },
    says: 'a route that the other side tells of is not taken'
  },
  {
    needle: 'redundant sa',
    event: 'collision',
    says: 'both sides renewed at once, one SA is surplus'
  },
  {
    needle: 'received delete for',
    // A phase 2 that stands all the same has been renewed.
    pattern: /AWS tunnel(?!.{0,300}phase_?2_?state\W{1,8}established)/i,
    blames: { 'lifetime-rekey': 38, 'dpd-timeout': 36, 'duplicate-sa': 35 },
    soft: true,
    says: 'the gateway deleted an SA'
  },
  {
    needle: 'phase2',
    pattern: /phase_?2_?state\W{1,8}(?:established|up)\b/i,
    event: 'child-up',
    says: 'phase 2 is up'
  },
  {
    needle: 'phase_2',
    pattern: /phase_?2_?state\W{1,8}(?:established|up)\b/i,
    event: 'child-up',
    says: 'phase 2 is up'
  },
  {
    needle: 'phase2',
    pattern: /phase_?2_?state\W{1,8}down\b/i,
    event: 'lost',
    says: 'the tunnel went down, and it is not seen to come back'
  },
  { needle: 'phase1', pattern: PHASE1_UP, event: 'ike-up', says: 'phase 1 is up' }
]
