import type { IpsecRule } from '../rule'

/** strongSwan’s charon and what is built on it (pfSense, OPNsense, UniFi, EdgeOS, Sophos, Meraki from 15.12): steps and successes. Source: the daemon’s own messages. */
export const CHARON_COURSE: readonly IpsecRule[] = [
  {
    needle: 'attribute failed',
    pattern: /handling \S{1,40} attribute failed/,
    says: 'an attribute is not used here'
  },
  {
    needle: '[chd] updown:',
    says: 'the script that runs when a tunnel comes up says something'
  },
  {
    needle: '(myself) with',
    pattern: /\(myself\) with (?!pre-shared)/,
    event: 'signed',
    says: 'this side proves itself by a signature'
  },
  {
    needle: 'received end entity cert',
    event: 'certificate-received',
    says: 'the peer sends its certificate'
  },
  {
    needle: 'certificate "',
    pattern: /using (?:trusted |untrusted )?certificate "/,
    event: 'certificate-tried',
    says: 'a certificate with the peer’s identity is tried'
  },
  { needle: 'installed, tunnel', event: 'child-up', says: 'phase 2 is up' },
  {
    needle: 'no ike config found for',
    event: 'no-config',
    says: 'no connection is configured for these addresses and this IKE version'
  },
  {
    needle: 'received no_proposal_chosen error notify',
    event: 'no-proposal',
    says: 'the other side takes none of our proposals'
  },
  { needle: 'received proposals:', event: 'received-proposals', says: 'what the peer proposes' },
  {
    needle: 'configured proposals:',
    event: 'configured-proposals',
    says: 'what this side is set to'
  },
  { needle: 'no acceptable proposal found', event: 'no-proposal', says: 'no proposal fits' },
  {
    needle: 't accept dh group',
    event: 'wrong-group',
    soft: true,
    says: 'the other side asks for another DH group'
  },
  {
    needle: 'requesting',
    // Our own probe asks with group 1, to which no gateway is set.
    pattern: /DH group (?!MODP_768\b)\S{1,30} (?:in|un)acceptable, requesting/i,
    event: 'wrong-group',
    soft: true,
    says: 'this side asks for another DH group'
  },
  {
    needle: 'n(inval_ke)',
    event: 'wrong-group',
    soft: true,
    says: 'another DH group is asked for'
  },
  {
    needle: 'ike_sa_init response',
    pattern: /generating IKE_SA_INIT response \d+ \[ SA KE/,
    event: 'group-agreed',
    says: 'this side takes the peer’s DH group'
  },
  {
    needle: 'mode ike_sa',
    pattern:
      /initiating (?:Main|Aggressive) Mode IKE_SA|is initiating a (?:Main|Aggressive) Mode IKE_SA/i,
    event: 'ikev1',
    says: 'IKEv1 is spoken'
  },
  { needle: 'id_prot', event: 'ikev1', says: 'IKEv1 is spoken' },
  { needle: 'sending dpd request', event: 'started', says: 'dead peer detection asks' },
  { needle: 'initiating ike_sa', event: 'started', says: 'an attempt begins' },
  {
    needle: 'ike_sa_init request',
    pattern: /generating IKE_SA_INIT request/,
    event: 'first-sent',
    says: 'the first message is sent'
  },
  {
    needle: 'ike_sa_init request',
    pattern: /parsed IKE_SA_INIT request/,
    event: 'started',
    says: 'the peer’s first message arrived'
  },
  {
    needle: 'ike_sa_init response',
    pattern: /parsed IKE_SA_INIT response \d+ \[ SA/,
    event: 'first-answered',
    says: 'the first message was answered'
  },
  {
    needle: 'ike_sa_init response',
    pattern: /generating IKE_SA_INIT response \d+ \[ SA/,
    event: 'first-received',
    says: 'the peer’s first message is answered'
  },
  {
    needle: 'ike_auth request',
    pattern: /generating IKE_AUTH request/,
    event: 'auth-sent',
    says: 'the second message is sent'
  },
  {
    needle: 'ike_auth request',
    pattern: /parsed IKE_AUTH request/,
    event: 'auth-received',
    says: 'the peer’s second message arrived'
  },
  {
    // The answer carries what was agreed for the first phase 2; where it was refused a notification stands instead.
    needle: 'ike_auth response',
    pattern: /parsed IKE_AUTH response \d{1,10} \[ .{0,200}\bAUTH .{0,60}\bSA TSi TSr\b/,
    event: 'usable',
    says: 'phase 2 is agreed on'
  },
  {
    needle: 'ike_auth response',
    pattern: /generating IKE_AUTH response \d{1,10} \[ (?!N\(AUTH_FAILED)/,
    event: 'auth-received',
    says: 'the peer’s second message is answered'
  },
  ...['parsed informational response', 'parsed create_child_sa response'].map(
    (needle): IpsecRule => ({
      needle,
      event: 'later-answered',
      says: 'a message of the standing tunnel was answered'
    })
  ),
  {
    needle: 'switching to peer config',
    event: 'switched',
    says: 'another connection is tried: what the one before lacked does no harm'
  },
  {
    needle: 'ike_auth response',
    pattern: /parsed IKE_AUTH response/,
    event: 'auth-answered',
    says: 'the second message was answered'
  },
  {
    needle: 'create_child_sa request',
    pattern: /N\(REKEY_SA\)/,
    event: 'rekey-asked',
    says: 'a renewal of phase 2 begins'
  },
  {
    // No traffic selectors: it renews the IKE SA itself (RFC 7296 §1.3.2).
    needle: 'create_child_sa request',
    pattern: /CREATE_CHILD_SA request \d{1,10} \[ SA No KE \]/,
    event: 'rekey-asked',
    says: 'a renewal of phase 1 begins'
  },
  { needle: 'creating rekey job', event: 'rekey-asked', says: 'a renewal begins' },
  { needle: 'create_child_sa request', event: 'child-asked', says: 'a further exchange begins' },
  { needle: 'quick_mode request', event: 'child-asked', says: 'phase 2 begins' },
  {
    needle: 'established between',
    pattern: /IKE_SA .{0,120}established between/,
    event: 'ike-up',
    says: 'phase 1 is up'
  },
  { needle: 'rekeyed between', event: 'rekeyed', says: 'phase 1 was renewed' },
  { needle: 'established with spis', event: 'child-up', says: 'phase 2 is up' },
  {
    needle: '} established',
    pattern: /\bCHILD_SA \S{1,80}\{\d{1,10}\} established(?! with SPIs)/,
    event: 'child-up',
    says: 'phase 2 is up'
  },
  { needle: 'rekeyed with spis', event: 'child-up', says: 'phase 2 was renewed' },
  { needle: 'closing child_sa', event: 'child-deleted', says: 'a phase 2 SA is closed' },
  {
    needle: 'received delete for esp child_sa',
    event: 'child-deleted',
    says: 'the other side closes a phase 2 SA'
  },
  {
    needle: 'received, shutting down',
    pattern: /\bSIG(?:TERM|INT) received, shutting down/,
    event: 'trapped',
    says: 'the daemon ends, and is not seen to come back'
  },
  {
    needle: 'security associations (0 up, 0 connecting)',
    event: 'trapped',
    says: 'the tunnel is not up'
  },
  {
    needle: 'generating informational request',
    event: 'later-sent',
    says: 'a message of the standing tunnel is sent'
  }
]
