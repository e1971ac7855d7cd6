import type { IpsecRule } from '../rule'

/** Azure VPN gateway: TunnelDiagnosticLog, IKEDiagnosticLog and the troubleshooter’s IKEErrors.txt. Source: Azure’s VPN gateway documentation. Its error numbers are Windows’. */
export const AZURE: readonly IpsecRule[] = [
  {
    needle: 'mode settings',
    pattern: /reject\w{0,12} Quick Mode settings/i,
    event: 'child-asked',
    blames: { 'esp-proposal-mismatch': 84, 'dh-group-mismatch': 50 },
    says: 'the phase 2 settings are refused'
  },
  {
    needle: 'mode settings',
    pattern: /reject\w* Main Mode settings/i,
    blames: { 'ike-proposal-mismatch': 84, 'dh-group-mismatch': 46 },
    says: 'the phase 1 settings are refused'
  },
  {
    needle: 'sending notifypayload',
    pattern: /AUTHENTICATION_FAILED/,
    blames: { 'psk-mismatch': 80, 'id-mismatch': 46 },
    says: 'this side refuses the peer’s authentication'
  },
  {
    // The gateway has shared keys alone; elsewhere on Windows this number is mostly one of certificates.
    needle: 'ikecleanupmmnegotiation',
    pattern: /\b13801\b/,
    blames: { 'psk-mismatch': 76 },
    says: 'the IKE credentials are not accepted'
  },
  {
    needle: 'auth failed',
    pattern: /Notify Message - Auth Failed/i,
    blames: { 'psk-mismatch': 56, 'id-mismatch': 46, 'auth-type-mismatch': 44 },
    says: 'the other side refused our authentication and does not say why'
  },
  {
    needle: 'check keys and auth type',
    blames: { 'psk-mismatch': 62, 'auth-type-mismatch': 54, 'id-mismatch': 46 },
    says: 'the authentication failed'
  },
  {
    needle: 'closed for tunnelid',
    pattern: /with status .{0,40}timed? ?out/i,
    event: 'timed-out',
    says: 'the negotiation ended without an answer'
  },
  {
    // The gateway has shared keys alone.
    needle: 'closed for tunnelid',
    pattern: /with status .{0,40}(?:credentials|authenticat)/i,
    blames: { 'psk-mismatch': 66, 'id-mismatch': 46 },
    says: 'the authentication failed'
  },
  {
    needle: 'retransmit_timer_event',
    pattern: /\[(?:IKE_)?SA_INIT\]/,
    event: 'resent-first',
    soft: true,
    says: 'the first message is sent again: no answer'
  },
  { needle: 'ike tunnel created', event: 'child-up', says: 'the tunnel is up' },
  { needle: 'tunnelconnected', event: 'child-up', says: 'the tunnel is up' },
  {
    needle: 'tunneldisconnected',
    event: 'lost',
    says: 'the tunnel went down, and it is not seen to come back'
  }
]
