import type { IpsecRule } from '../rule'

/** The networks themselves, with little between them and the verdict: not a mask, an ID or a route beside them. */
const NETWORKS_DIFFER =
  /\b(?:(?:local|remote|protected|peer'?s?)(?: and (?:local|remote))? (?:sub)?net(?:work)?s?|subnets?|encryption domains?)(?: (?:of|on|at|for|the|both|sides?|do|does|did|\S{1,40}===\S{1,40})){0,5} (?:mis-?match|not match|n't match|don't match|doesn't match|differ)/i

/** Words that many gateways share (Check Point, SonicWall, Sophos, WatchGuard, Huawei, Azure, Google) and people use. */
export const ANY_VENDOR: readonly IpsecRule[] = [
  {
    needle: 'authentication_failed',
    blames: { 'psk-mismatch': 44, 'id-mismatch': 41, 'auth-type-mismatch': 34 },
    says: 'the authentication was refused'
  },
  {
    needle: 'dpd',
    // As a word: `dpd_enabled` and `dpd_timeout = 30` are settings.
    pattern:
      /\bDPD\b(?!: action:|[^={]{0,60}\b(?:enabled|disabled|delay|interval|trigger|max(?:imum)? fail\w{0,4}|time-?out[ :]{1,3}\d|passive;))[^={]{0,80}(?:fail|dead|tim(?:ed? ?|e-)out|no response|not respond|lost|expired|exceed|could not|is down|declaring|\baction\b|\berror\b)|\b(?:dead|lost|timed? ?out|reason:|cause:)[^={]{0,40}\bDPD\b|\bno (?:DPD (?:response|reply|ack)|(?:response|reply|answer) to (?:the )?DPD)|dpd_failure/i,
    blames: { 'dpd-timeout': 92 },
    says: 'dead peer detection got no answer'
  },
  {
    needle: 'psk',
    pattern:
      /\bPSKs? (?:mismatch|(?:auth\w*|verification|validation) fail|differ|do(?:es)? not match|is (?:wrong|not (?:the same|identical|equal))|incorrect)|(?:wrong|incorrect|mismatched|different|invalid) PSK/i,
    blames: { 'psk-mismatch': 92 },
    says: 'the keys differ'
  },
  {
    needle: 'shared',
    pattern:
      /(?:wrong|incorrect|mismatch\w*|invalid|different|bad) (?:pre-?)?shared[- ](?:key|secret)|(?:pre-?)?shared[- ](?:key|secret)s?[^,;]{0,40}(?:mismatch|do(?:es)? not match|wrong|incorrect|differ|not the same|invalid)/i,
    blames: { 'psk-mismatch': 92 },
    says: 'the keys differ'
  },
  {
    needle: 't authenticate the remote gateway',
    blames: { 'psk-mismatch': 58, 'id-mismatch': 50, 'auth-type-mismatch': 40 },
    says: 'the peer’s authentication does not verify'
  },
  {
    needle: 'ike id',
    pattern: /(?:proposed|peer|remote|local) IKE ID.{0,30}mismatch|IKE ID mismatch/i,
    blames: { 'id-mismatch': 92 },
    says: 'the IKE identities differ'
  },
  {
    needle: 'identity',
    pattern:
      /(?:peer|remote|local|IKE) ident(?:ity|ification).{0,60}(?:mismatch|not match|does not match|unknown|invalid|unexpected|wrong)/i,
    blames: { 'id-mismatch': 88 },
    says: 'the IKE identities differ'
  },
  {
    // VPP: `profile id roadwarrior.example, received id vpp.home`.
    needle: 'received id',
    pattern:
      /(?:profile|expected|configured|local) id '?([^\s,']{1,120})'?,? (?:but )?received id '?(?!\1(?:[\s',]|$))/i,
    blames: { 'id-mismatch': 92 },
    says: 'the peer’s identity is not the configured one'
  },
  {
    needle: 'no matching profile found',
    blames: { 'id-mismatch': 72, 'psk-mismatch': 50 },
    says: 'no profile is configured for these identities'
  },
  {
    needle: 'remote id',
    pattern: /check (?:the )?(?:local (?:id )?and )?remote ID\b/i,
    blames: { 'id-mismatch': 72 },
    says: 'the identities do not fit'
  },
  {
    // HP-UX: `state INI_IKE_SA_INIT_SENT -> DYING`.
    needle: 'sa_init_sent',
    pattern: /SA_INIT_SENT\b.{0,40}(?:dying|dead|expired|timed? ?out|fail|delet|destroy)/i,
    blames: { 'no-response-udp500': 68, 'ike-proposal-mismatch': 46 },
    soft: true,
    says: 'no answer to the first message'
  },
  {
    // NSX and others call phase 1 the channel.
    needle: 'channel status',
    pattern: /\bchannel status\W{1,4}up\b/i,
    event: 'ike-up',
    says: 'phase 1 is up'
  },
  {
    needle: 'tunnel status',
    pattern: /\btunnel status\W{1,4}(?:down|inactive|disconnected)\b/i,
    event: 'lost',
    says: 'the tunnel is not up'
  },
  {
    needle: 'acl mismatch',
    blames: { 'traffic-selector-mismatch': 84 },
    says: 'the networks of the two sides do not agree'
  },
  {
    needle: 'selector',
    pattern: /(?:can'?t|cannot|could not|unable to|failed to) (?:find|match).{0,30}selector/i,
    blames: { 'traffic-selector-mismatch': 90 },
    says: 'the subnets of the two sides do not agree'
  },
  {
    needle: 'hash not authenticated',
    blames: { 'psk-mismatch': 92 },
    says: 'the keys differ'
  },
  {
    needle: 'eap',
    pattern: /\bEAP\b.{0,60}fail/i,
    blames: { 'auth-type-mismatch': 62, 'psk-mismatch': 40 },
    says: 'EAP was asked for and failed'
  },
  {
    needle: 'cookie',
    pattern: /INVALID[_ -]COOKIE/i,
    event: 'unknown-cookie',
    says: 'the other side does not know this negotiation'
  },
  {
    needle: 'unexpecting payload type',
    // The drafts’ and RFC 3947’s NAT-D payloads.
    pattern: /unexpecting payload type (?:20|130)\b/i,
    blames: { 'natt-udp4500-blocked': 66 },
    says: 'only one side speaks NAT traversal'
  },
  {
    needle: 'ike-id',
    pattern:
      /IKE-?ID (?:validation|verification|check|lookup)\w{0,12}.{0,30}(?:fail|reject|error)/i,
    blames: { 'id-mismatch': 94 },
    says: 'the peer’s identity is not the configured one'
  },
  {
    needle: 'proxy id',
    pattern:
      /(?:fail|unable|could not|cannot|mismatch|invalid|wrong)\w{0,12}.{0,40}proxy IDs?\b|proxy IDs? .{0,30}(?:mismatch|fail|not match|does not|rejected)/i,
    blames: { 'traffic-selector-mismatch': 94 },
    says: 'the subnets of the two sides do not agree'
  },
  {
    needle: 'mismatch',
    pattern: /phase[ -]?1 (?:policy |proposal |parameters? )?mismatch/i,
    blames: { 'ike-proposal-mismatch': 86, 'dh-group-mismatch': 40 },
    says: 'the phase 1 settings differ'
  },
  {
    needle: 'mismatch',
    pattern: /phase[ -]?2 (?:policy |proposal |parameters? )?mismatch/i,
    blames: { 'esp-proposal-mismatch': 66, 'traffic-selector-mismatch': 60 },
    says: 'the phase 2 settings differ'
  },
  {
    needle: 'refusing our phase 1 proposals',
    blames: { 'ike-proposal-mismatch': 80 },
    says: 'the other side takes none of our phase 1 proposals'
  },
  {
    needle: 'refusing our phase 2 proposals',
    blames: { 'esp-proposal-mismatch': 80 },
    says: 'the other side takes none of our phase 2 proposals'
  },
  {
    needle: 'proposal',
    pattern:
      /IKE proposal (?:does not match|mismatch)\w*(?:.{0,20}phase 1)?|main mode.{0,60}failed to match proposal|initial exchange.{0,80}no proposal chosen/i,
    blames: { 'ike-proposal-mismatch': 80 },
    says: 'no phase 1 proposal fits'
  },
  {
    needle: 'proposal',
    pattern:
      /IPSec proposal (?:does not match|mismatch)|quick mode.{0,60}(?:failed to match proposal|no proposal chosen)|child sa exchange.{0,80}no proposal chosen|(?:ESP|phase ?2|IPsec) proposals? mismatch/i,
    blames: { 'esp-proposal-mismatch': 82, 'dh-group-mismatch': 40 },
    says: 'no phase 2 proposal fits'
  },
  {
    needle: 'traffic selectors unacceptable',
    blames: { 'traffic-selector-mismatch': 95 },
    says: 'the subnets of the two sides do not agree'
  },
  {
    needle: 'subnet',
    pattern: NETWORKS_DIFFER,
    blames: { 'traffic-selector-mismatch': 84 },
    says: 'the subnets of the two sides do not agree'
  },
  {
    needle: 'network',
    pattern: NETWORKS_DIFFER,
    blames: { 'traffic-selector-mismatch': 82 },
    says: 'the networks of the two sides do not agree'
  },
  {
    needle: 'encryption domain',
    pattern: NETWORKS_DIFFER,
    blames: { 'traffic-selector-mismatch': 84 },
    says: 'the encryption domains of the two sides do not agree'
  },
  {
    needle: 'remote party timeout',
    pattern: /, 4500 - /,
    blames: { 'natt-udp4500-blocked': 74, 'psk-mismatch': 50 },
    soft: true,
    says: 'no answer on UDP 4500'
  },
  {
    needle: 'remote party timeout',
    pattern: /^(?!.*, 4500 - )/,
    blames: { 'no-response-udp500': 70 },
    soft: true,
    says: 'no answer from the peer'
  },
  {
    needle: 'no response',
    pattern: /^(?!.*\bDPD\b).*(?:no response (?:from|to)|peer.{0,30}no response)/i,
    event: 'timed-out',
    says: 'no answer from the peer'
  },
  ...[
    'no answer',
    'no reply',
    'did not respond',
    'did not answer',
    'did not reply',
    't respond'
  ].map((needle): IpsecRule => ({
    needle,
    pattern:
      /^(?!.*\b(?:DPD|R[-_]U[-_]THERE|keep-?alive|liveness|4500|LCP)\b)(?=.*\b(?:ike|ipsec|isakmp|vpn|phase ?1|phase ?2|sa_init|main mode|initial message|negotiation)\b).*(?:no (?:answer|reply) (?:from|to)|peer.{0,30}no (?:answer|reply)|(?:did not|didn't) (?:respond|answer|reply))/i,
    event: 'timed-out',
    says: 'no answer from the peer'
  })),
  {
    needle: 'overlap',
    pattern:
      /overlap\w{0,12}.{0,60}(?:subnet|network|route|range|address|cidr|policy)|(?:subnet|network|route|range|cidr|policy|encryption domain)s?.{0,60}overlap/i,
    blames: { 'routing-conflict': 86 },
    says: 'networks overlap'
  },
  {
    needle: 'route',
    pattern:
      /^(?!.*MOBIKE).*(?:no route(?! to host)|route (?:is )?(?:missing|conflict|not found|already exists)|missing route|conflicting route|asymmetric rout)/i,
    blames: { 'routing-conflict': 64 },
    soft: true,
    says: 'a route is missing or in conflict'
  },
  {
    needle: 'duplicate',
    pattern:
      /^(?!.*suspected reauthentication).*duplicate (?:SAs? (?:for|of|with)\b|(?:ike|ipsec|child|phase|tunnel|isakmp)[_ -]?(?:sa\b|sas\b|\d(?! packet)))/i,
    blames: { 'duplicate-sa': 84 },
    says: 'the same SA exists twice'
  },
  {
    needle: 'rekey',
    pattern:
      /(?<!non-)(?:rekey|re-key)\w{0,12}.{0,60}(?:fail(?!.{0,10}trying again)|timed? ?out|reject|error|unsuccess)|fail\w{0,12}.{0,30}(?<!non-)\bre-?key/i,
    blames: { 'lifetime-rekey': 84 },
    says: 'the renewal of the key failed'
  },
  {
    needle: '4500',
    pattern:
      /(?:(?:udp|port)[ /:]{0,3}4500|\b4500\/udp)(?!.{0,60}\bopen, ).{0,60}(?:block|filter|drop|denied|closed|unreach|not open)|(?:block|filter|drop|denied)\w{0,12}.{0,60}(?:udp|port)[ /:]{0,3}4500/i,
    blames: { 'natt-udp4500-blocked': 90 },
    says: 'UDP 4500 is blocked'
  },
  {
    needle: 'port',
    pattern:
      /^(?!.*due to notification).*(?:(?:udp|port)[ /:]{0,3}500\b(?!\().{0,60}(?:block|filter|drop|denied|closed|unreach)|(?:block|filter|drop|denied)\w{0,12}.{0,60}(?:udp|port)[ /:]{0,3}500\b)/i,
    blames: { 'no-response-udp500': 86 },
    says: 'UDP 500 is blocked'
  },
  {
    needle: 'payload_malformed',
    blames: { 'psk-mismatch': 68 },
    says: 'a message could not be read: mostly the keys differ'
  },
  {
    needle: 'payload malformed',
    blames: { 'psk-mismatch': 66 },
    says: 'a message could not be read: mostly the keys differ'
  },
  {
    needle: 'invalid_hash_info',
    // In a message that nothing protects anybody may say so.
    pattern: /^(?!.*ignoring)/i,
    blames: { 'psk-mismatch': 84 },
    says: 'the hash differs: so do the keys'
  },
  {
    needle: 'isakmp_auth_failed',
    blames: { 'psk-mismatch': 58, 'auth-type-mismatch': 48, 'id-mismatch': 44 },
    says: 'the other side refused our authentication'
  },
  {
    needle: 'invalid_id_info',
    pattern: /INVALID_ID_INFO\b/i,
    event: 'invalid-id',
    says: 'the ID information is refused'
  },
  ...['r_u_there_ack', 'r-u-there-ack'].map((needle): IpsecRule => ({
    needle,
    pattern: /recei?v|recv/i,
    event: 'alive',
    says: 'the peer answers dead peer detection'
  })),
  {
    needle: 'xauth',
    pattern: /xauth.{0,40}fail|fail\w{0,12}.{0,30}xauth/i,
    blames: { 'auth-type-mismatch': 62, 'psk-mismatch': 50 },
    says: 'the user was not accepted'
  }
]
