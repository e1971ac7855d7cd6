import type { LogKind } from './diagnosis'

/** Programs of a system that have to do with neither kind of connection. */
const PROGRAMS =
  /\b(?:sshd|cron|crond|anacron|ntpd|chronyd|dhclient|dhcpcd|dhcpd|named|dnsmasq[\w-]*|postfix\/\w+|sudo|snmpd|smartd|avahi-daemon|dropbear|hostapd|wpa_supplicant|openvpn|certbot|dovecot|radiusd|freeradius|slapd|ntpdate|curl|wget)(?:\[\d{1,9}\])?:/i
/** Those that may well stand before an archive, but have nothing to do with a tunnel. */
const WEB_SERVERS = /\b(?:nginx|apache2|php-fpm)(?:\[\d{1,9}\])?:/i
/** Other topics of RouterOS, other facilities of Cisco, people who log in. */
const OTHER_TOPICS =
  /\b(?:dhcp|wireless|wifi|dns|interface|system|script|ssh|hotspot|caps|ntp),(?:info|error|warning|critical)\b|%(?:SEC_LOGIN|SYS|SSH|NTP|SNMP|BGP|OSPF|DHCPD|AAA)-\d|%(?:ASA|FTD|PIX)-\d-(?!113|11000|305|402|404|602|70|71|75)\d{6}|Type escape sequence to abort|\b(?:admin\w*|users?)\b.{0,60}\blog(?:in|on|ged)\b|\blog(?:in|on) (?:failed|denied|rejected)|authentication for user|AAA user|subtype="system"|tunneltype="ssl|\bfirewall (?:Allow|Deny) |\bsessiond\b|\bfailed log ?in\b|\b(?:info\w*|low|medium|high|critical)\s{1,12}(?:threat|general|auth|dhcp|dns|routing|ha|userid|globalprotect|port|url-filtering|wildfire|syslog|sslmgr|hw|ras)\s/i

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

/** Whether a program that has nothing to do with this kind of connection wrote the line into the same log. */
export const isOfAnotherProgram: Readonly<Record<LogKind, (text: string) => boolean>> = {
  dicom: (text) => PROGRAMS.test(text),
  ipsec: (text) => isOfAnotherPart(text) || (isUsual(text) && !OF_TUNNEL.test(text))
}

function isUsual(text: string): boolean {
  return PROGRAMS.test(text) || WEB_SERVERS.test(text) || OTHER_TOPICS.test(text)
}

function isOfAnotherPart(text: string): boolean {
  if (OTHER_PARTS.some((part) => part.test(text))) return true
  const [, said] = TAGGED.exec(text) ?? []
  return said !== undefined && !OF_VPN.test(said)
}
