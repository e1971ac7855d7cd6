import type { DicomRule } from '../rule'
import { deadlinePassed } from './deadlines'

/** Nobody answers the first packet; RFC 9293 has no texts, so these are the platforms’ own. */
export const NO_ANSWER: readonly DicomRule[] = [
  {
    needle: 'tcp i/o error',
    pattern: /TCP I\/O Error.{0,300}routine: (?:write|read|send)\w{0,12}PDU/i,
    blames: { timeout: 97 },
    says: 'the connection stood, then the other side stopped answering'
  },
  {
    needle: 'etimedout',
    pattern: /connect ETIMEDOUT|ETIMEDOUT.{0,20}connect/i,
    blames: { filtered: 92 },
    says: 'no answer to the connection attempt'
  },
  {
    needle: 'i/o timeout',
    pattern: /\bdial (?:tcp|udp)/,
    blames: { filtered: 90 },
    says: 'no answer to the connection attempt'
  },
  { needle: 'etimedout', blames: { filtered: 74, timeout: 50 }, says: 'no answer came' },
  {
    // What netstat shows of a connection attempt that waits, in English, German and French.
    needle: 'syn_',
    pattern: /\bSYN_(?:SENT|GESENDET|ENVOY[ÉE]|ENVIADO)\b/,
    blames: { filtered: 80 },
    says: 'the connection attempt waits for an answer'
  },
  { needle: 'ehostunreach', blames: { filtered: 88 }, says: 'there is no way to the address' },
  { needle: 'enetunreach', blames: { filtered: 87 }, says: 'there is no way to the address' },
  { needle: 'no route to host', blames: { filtered: 88 }, says: 'there is no way to the address' },
  {
    needle: 'unreachable',
    pattern:
      /(?:network|host|destination|net|port|server|address|peer|target) (?:is )?unreachable/i,
    blames: { filtered: 80 },
    says: 'there is no way to the address'
  },
  {
    needle: 'errno=110',
    blames: { filtered: 90 },
    says: 'no answer to the connection attempt'
  },
  {
    needle: 'tcp initiali',
    pattern: /TCP Initiali[sz]ation Error: timed out/i,
    blames: { filtered: 92 },
    says: 'no answer to the connection attempt'
  },
  {
    needle: 'timeoutconnect exceeded',
    blames: { filtered: 92 },
    says: 'no answer to the connection attempt'
  },
  {
    needle: 'verbindungsversuch ist fehlgeschlagen',
    blames: { filtered: 92 },
    says: 'no answer to the connection attempt'
  },
  {
    needle: 'tcptestsucceeded',
    pattern: /TcpTestSucceeded\s{0,20}:\s{0,4}False/i,
    blames: { filtered: 72, 'port-closed': 68 },
    says: 'no TCP connection came about'
  },
  {
    needle: ' sc ',
    pattern: / [sc]C \d+\/\d+\/\d+\/\d+\//,
    blames: { filtered: 84 },
    says: 'no answer to the connection attempt'
  },
  { needle: '10060', blames: { filtered: 92 }, says: 'no answer to the connection attempt' },
  {
    needle: '10065',
    pattern: /\b10065\b/,
    blames: { filtered: 88 },
    says: 'there is no way to the address'
  },
  {
    needle: '10051',
    pattern: /\b10051\b/,
    blames: { filtered: 87 },
    says: 'there is no way to the network'
  },
  {
    needle: 'did not properly respond',
    blames: { filtered: 93 },
    says: 'no answer to the connection attempt'
  },
  {
    needle: 'operation now in progress',
    blames: { filtered: 92 },
    says: 'no answer to the connection attempt'
  },
  {
    needle: 'connect timed out',
    blames: { filtered: 92 },
    says: 'no answer to the connection attempt'
  },
  {
    // Java: the connection stood, then what was written was never confirmed.
    needle: 'timed out (write failed)',
    blames: { timeout: 94, 'nat-firewall': 50 },
    says: 'the connection stood, then the other side stopped answering'
  },
  {
    needle: 'timed out (read failed)',
    blames: { timeout: 94, 'nat-firewall': 50 },
    says: 'the connection stood, then the other side stopped answering'
  },
  {
    needle: 'connecttimeout',
    blames: { filtered: 84 },
    says: 'no answer to the connection attempt'
  },
  {
    needle: 'connect',
    pattern:
      /connect(?:ion|ing)?(?: attempt| to \S{1,80}| request)? (?:has )?timed ?out(?!, was aborted)|timed? ?out (?:while |when )?(?:connecting|trying to connect|during (?:tcp )?connect)|connection attempt failed/i,
    blames: { filtered: 82, timeout: 40 },
    says: 'no answer to the connection attempt'
  },
  {
    needle: 'connect',
    pattern: deadlinePassed('connect\\w{0,12} '),
    blames: { filtered: 82, timeout: 40 },
    says: 'no answer to the connection attempt'
  },
  {
    needle: 'tcp initialization error',
    pattern: /Timeout|timed out/i,
    blames: { filtered: 92 },
    says: 'no answer to the connection attempt'
  },
  {
    needle: 'syn',
    pattern:
      /\bSYNs?\b.{0,80}(?:no (?:answer|reply|response|SYN)|unanswered|dropp|retransmi|without)|no SYN.?ACK|SYN_SENT/i,
    blames: { filtered: 90 },
    says: 'no answer to the connection attempt'
  },
  {
    needle: 'firewall',
    pattern:
      /^(?!.*(?:\b(?:block|drop|filter)\w{0,4} (?:nothing|nichts?|keine?n?)\b|(?:\b(?:not|never)|n['’]t) (?:block|drop|filter))).*(?:firewall.{0,60}(?:drop|block|filter|den(?:y|ies|ied)|silently)|(?:dropp\w{1,4}|block|filter\w|den(?:y|ies|ied)|discard).{0,70}firewall)/i,
    blames: { filtered: 78, 'nat-firewall': 66 },
    says: 'a firewall is in the way'
  },
  {
    needle: 'filtered',
    pattern: /\bfiltered\b/i,
    blames: { filtered: 82 },
    says: 'packets are filtered'
  },
  ...['is not active', 'is not an active', 'is not reachable', 'is not online'].map((needle) => ({
    needle,
    pattern: /\b(?:IP|address|host)\b/i,
    blames: { filtered: 62, 'port-closed': 48 },
    says: 'the address does not answer'
  })),
  {
    needle: 'packets',
    pattern: /packets? (?:are |is |were )?(?:being )?(?:dropp\w{1,4}|filtered|lost|discarded)/i,
    blames: { filtered: 72, 'nat-firewall': 50 },
    says: 'packets are lost'
  },
  {
    needle: 'ping',
    pattern:
      /ping (?:works|is ok|succeeds|ok|answers|is green|responds|replies).{0,80}(?:no|not|time|hang|never)/i,
    blames: { filtered: 52 },
    soft: true,
    says: 'ping works, the port does not'
  }
]
