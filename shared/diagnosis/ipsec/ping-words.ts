import type { IpsecRule } from '../rule'

/** What is pinged, in the words of ping itself: Linux, BSD, Windows (English and German), Cisco, RouterOS, Huawei. */
const PINGED: readonly IpsecRule[] = [
  { needle: 'ping ', pattern: /^PING \S{1,80}(?: \(|:)/ },
  // A command has nothing behind its address but options: more would be what somebody says of a ping.
  {
    needle: 'ping ',
    pattern:
      /(?:^|[>#$/\]] ?)ping (?:[\w=./-]{1,40} ){0,4}?(?:\w{1,20}=)?\d{1,3}(?:\.\d{1,3}){3}(?: (?:-?\d?[a-z]{1,3}|\d[\d.]{0,15}|source|repeat|count|size|timeout|vrf|rapid|interface|\w{1,20}=\S{1,40})){0,8}\s*$/i
  },
  { needle: 'icmp echos to' },
  { needle: 'pinging ', pattern: /^Pinging \S/ },
  { needle: 'ping wird ausgef' },
  { needle: 'ping statistics' },
  { needle: 'ping-statistik' }
].map((rule) => ({ ...rule, event: 'pinged', says: 'a ping is sent' }))

const UNANSWERED: readonly IpsecRule[] = [
  { needle: 'packets transmitted', pattern: /packets transmitted, 0 (?:packets )?received/i },
  { needle: 'packet(s) received', pattern: /^\s{0,12}0 packet\(s\) received/ },
  { needle: 'received = ', pattern: /\bReceived = 0\b/ },
  { needle: 'empfangen = ', pattern: /\bEmpfangen = 0\b/ },
  { needle: ' received=', pattern: /\bsent=\d{1,8} received=0\b/ },
  { needle: 'success rate is 0 percent' }
].map((rule) => ({ ...rule, event: 'unanswered-ping', says: 'no ping is answered' }))

const ANSWERED: readonly IpsecRule[] = [
  {
    needle: 'packets transmitted',
    pattern: /packets transmitted, [1-9]\d{0,6} (?:packets )?received/i
  },
  { needle: 'packet(s) received', pattern: /^\s{0,12}[1-9]\d{0,6} packet\(s\) received/ },
  { needle: 'received = ', pattern: /\bSent = \d{1,8}, Received = [1-9]/ },
  { needle: 'empfangen = ', pattern: /\bEmpfangen = [1-9]/ },
  { needle: ' received=', pattern: /\bsent=\d{1,8} received=[1-9]/ },
  { needle: 'success rate is', pattern: /Success rate is [1-9]\d? ?\d? percent/i }
].map((rule) => ({ ...rule, event: 'answered-ping', says: 'a ping is answered' }))

export const PING_WORDS: readonly IpsecRule[] = [
  ...PINGED,
  ...UNANSWERED,
  ...ANSWERED,
  ...['unreachable', 'nicht erreichbar'].map((needle): IpsecRule => ({
    needle,
    pattern:
      /^\s{0,4}(?:From|Reply from|Antwort von) \S{1,80}.{0,40}(?:unreachable|nicht erreichbar)/i,
    event: 'ping-unreachable',
    says: 'a router on the way does not know where to send the ping'
  })),
  ...[
    'request timed out',
    'berschreitung der anforderung',
    'request timeout for icmp',
    'no answer yet for icmp'
  ].map((needle): IpsecRule => ({
    needle,
    pattern:
      /^(?:Request timed out\W*$|Zeit\S{1,3}berschreitung der Anforderung\W*$|Request timeout for icmp|no answer yet for icmp)/i,
    event: 'ping-lost',
    says: 'one ping is not answered'
  })),
  ...['/tcp', 'tcptestsucceeded', 'pingsucceeded', 'verbinden fehlgeschlagen'].map(
    (needle): IpsecRule => ({
      needle,
      // nmap, PowerShell’s Test-NetConnection and a German telnet
      pattern:
        /^\d{2,5}\/tcp\s{1,4}filtered\b|(?:Ping|TcpTest)Succeeded\s{0,12}: False|Verbinden fehlgeschlagen/i,
      event: 'ping-lost',
      says: 'one try to reach the other side is not answered'
    })
  )
]
