/** Words that no healthy log should hold unexplained. */
export const TROUBLE_WORDS = [
  'fail',
  'error',
  'mismatch',
  'reject',
  'unaccept',
  'inaccept',
  'timed out',
  'timeout',
  'giving up',
  'refus',
  'denied',
  'invalid',
  'abort',
  'not respond',
  'no response',
  'dead',
  'expired',
  'unable',
  'cannot',
  "can't",
  'could not'
]
// What daemons say of parts that are not there while they start (charon’s thread 00), and settings that are printed.
const STARTING =
  /\b00\[[A-Z]{3}\]|to dumpdir failed|plugin '[\w-]{1,40}': failed to load|opening (?:directory|file) '.{0,120}' failed|^[^:]{0,80}\b\w+_(?:timeout|error)\w* = /
const HARMLESS =
  /replay check failed|anti-replay check|replay errors?(?::\s{0,30}\d{1,12})?|^\s{0,20}errors:\s*$|no (?:errors?|failures?)|(?:errors?|fail(?:ed|ures?)?)[ :=]{0,3}0\b|hadError=false|without (?:any )?errors?|error ?(?:code)?[ :=]{0,3}(?:0|normal|none|success)\b|\berror FALSE\b|dead ?peer ?detection|DPD|(?:bare|negotiation)_shunt|timeout(?: is| in)?[ :=]\s?\d|(?:set|with|idle|dpd)[ _-]?timeout|\brefuse-(?:pap|chap|mschap|eap)\b/gi

// What other programs write into the same system log, other topics of RouterOS and other facilities of Cisco.
const FOREIGN =
  /\b(?:sshd|cron|crond|anacron|ntpd|chronyd|dhclient|dhcpcd|dhcpd|named|dnsmasq[\w-]*|postfix\/\w+|sudo|snmpd|smartd|nginx|apache2|php-fpm|avahi-daemon|dropbear|hostapd|wpa_supplicant)(?:\[\d{1,9}\])?:|\b(?:dhcp|wireless|wifi|dns|interface|system|script|ssh|hotspot|caps|ntp),(?:info|error|warning|critical)\b|%(?:SEC_LOGIN|SYS|SSH|NTP|SNMP|BGP|OSPF|DHCPD|AAA)-\d|%(?:ASA|FTD|PIX)-\d-(?!113|11000|305|402|404|602|70|71|75)\d{6}|Type escape sequence to abort|\b(?:admin\w*|users?)\b.{0,60}\blog(?:in|on|ged)\b|\blog(?:in|on) (?:failed|denied|rejected)|authentication for user|AAA user|subtype="system"|tunneltype="ssl|\bfirewall (?:Allow|Deny) |\bsessiond\b|\bfailed log ?in\b|\b(?:info\w*|low|medium|high|critical)\s{1,12}(?:threat|general|auth|dhcp|dns|routing|ha|userid|globalprotect|port|url-filtering|wildfire|syslog|sslmgr|hw|ras)\s/i

/** Whether the line is no trouble in spite of such a word. */
export function isHarmless(text: string): boolean {
  return STARTING.test(text) || isExcused(text) || (FOREIGN.test(text) && !OF_TUNNEL.test(text))
}

/** Whether its words of trouble are all of those that mean none. */
function isExcused(text: string): boolean {
  const rest = text.replace(HARMLESS, ' ').toLowerCase()
  return rest.length < text.length && !TROUBLE_WORDS.some((word) => rest.includes(word))
}

/** What concerns the tunnel whoever tells it: a firewall that drops its packets, a route through it. */
const OF_TUNNEL = /\bipsec\b|\btun(?:nel)?\b|\bike\b|\bvpn\b|(?:\budp|[/ :])4?500\b/i

/** A line of syslog: its date, its host, then the program that wrote it and what it says. */
const TAGGED =
  /^(?:<\d{1,3}>)?(?:\d{4}-\d\d-\d\d[T ]\S{8,30}|[A-Z][a-z]{2} [ \d]\d (?:\d{4} )?[\d:.]{8,15}) \S{1,80} ([\w./-]{1,40}(?:\[\d{1,9}\])?: .*)/
const OF_VPN =
  /ike|ipsec|vpn|isakmp|charon|swan|pluto|racoon|kmd|l2tp|crypto|tunnel|phase|peer|\besp|\bsas?\b|proposal|psk|pre-?shared|dpd|kernel|xfrm|udp|daemon|negotiat|policy|gateway/i

/** How gateways name the part of them that wrote a line, where it is another than their VPN. */
const OTHER_PARTS: readonly RegExp[] = [
  // FortiOS, Sophos, Check Point
  /\btype="(?:utm|traffic)"|\bsubtype="(?!vpn|ipsec)/,
  /\blog_component="(?!IPSec|IKE|VPN|L2TP)/i,
  /\bProduct: ?(?![^;]{0,60}VPN)\w/,
  // IOS and Huawei: by facility
  /%(?!CRYPTO|IKE|IPSEC|ISAKMP|PKI|EZVPN|DMVPN|NHRP|GDOI|TUN|VPN|ASA|FTD|PIX|LINEPROTO|KMD)[A-Z][A-Z0-9_]{1,30}-\d-[A-Z]/,
  /%%01(?!IKE|IPSEC|VPN|PKI|L2TP|GRE)\w{1,30}\/\d\//,
  // Zyxel: by category, behind the level
  /^\S{8,10}[ T]\d\d:\d\d:\d\d (?:info|notice|warn\w*|alert|crit\w*|error|emerg) (?:firewall|user|dhcp|dns|myzyxel|system|interface|device-ha|built-in service|anti-\w+|idp|app-patrol|content-filter|sslvpn) /
]

/** Whether a program that has nothing to do with VPN wrote the line into the same system log. */
export function isOfAnotherProgram(text: string): boolean {
  if (OTHER_PARTS.some((part) => part.test(text))) return true
  const [, said] = TAGGED.exec(text) ?? []
  return said !== undefined && !OF_VPN.test(said)
}

/** The levels of dcmtk and pynetdicom, of glog (Orthanc), and of everybody else. */
const MINOR = /^\W{0,4}[WDT]: |^[WDT]\d{4} |^.{0,80}\b(?:WARN(?:ING)?|DEBUG|TRACE)\b/
/** The warnings of a transfer that went well: an element that does not belong there. Source: dcmtk. */
const KNOWN_WARNING =
  /\bDcm(?:MetaInfo: Invalid Element \([\da-f]{4},[\da-f]{4}\) found(?: in meta ?info\w{0,10}(?: header)?)?|Item: Invalid Element \(0000,[\da-f]{4}\) found in data set)\s*$/

/** Whether a program tells it as a warning, and it is known to be none: no trouble where all came to a good end. */
export function isMinor(text: string): boolean {
  return MINOR.test(text) && KNOWN_WARNING.test(text)
}
