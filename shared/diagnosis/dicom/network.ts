import type { DicomRule } from '../rule'

/** Sockets: Node, libc, Winsock, Java, .NET; RFC 9293 has no texts, so these are the platforms’ own. */
export const NETWORK: readonly DicomRule[] = [
  {
    needle: 'port',
    pattern:
      /(?:HTTP|web|REST|management|SSH|HL7) (?:server )?port\b.{0,80}(?:instead|rather|not the|used|by mistake|configured)|port \d{2,5}.{0,60}instead of (?:port )?\d{2,5}/i,
    blames: { 'wrong-port': 84 },
    says: 'the port of another service is used'
  },
  {
    needle: 'enotfound',
    pattern: /\benotfound\b/i,
    blames: { dns: 95 },
    says: 'the name does not resolve'
  },
  { needle: 'eai_again', blames: { dns: 92 }, says: 'the name server does not answer' },
  { needle: 'unknownhostexception', blames: { dns: 95 }, says: 'the name does not resolve' },
  { needle: 'no such host', blames: { dns: 95 }, says: 'the name does not resolve' },
  { needle: 'name or service not known', blames: { dns: 95 }, says: 'the name does not resolve' },
  { needle: 'could not resolve', blames: { dns: 93 }, says: 'the name does not resolve' },
  {
    needle: 'resolve',
    pattern:
      /(?:cannot|can ?not|can't|failed to|unable to|not|fails to|does(?: not|n't)) (?:be )?resolved?\b|resolution (?:failed|error|failure)/i,
    blames: { dns: 88 },
    says: 'the name does not resolve'
  },
  { needle: 'getaddrinfo', blames: { dns: 88 }, says: 'the name does not resolve' },
  { needle: 'gethostbyname', blames: { dns: 84 }, says: 'the name does not resolve' },
  { needle: 'unknown host', blames: { dns: 93 }, says: 'the name does not resolve' },
  {
    needle: 'temporary failure in name resolution',
    blames: { dns: 94 },
    says: 'the name server does not answer'
  },
  { needle: 'nodename nor servname', blames: { dns: 95 }, says: 'the name does not resolve' },
  { needle: 'wsahost_not_found', blames: { dns: 95 }, says: 'the name does not resolve' },
  {
    needle: '11001',
    pattern: /\b(?:WSA|error|errno|code|socket)\D{0,20}11001\b/i,
    blames: { dns: 90 },
    says: 'the name does not resolve'
  },
  {
    needle: 'tcp initiali',
    // pynetdicom prints a fault of TLS after the same words.
    pattern: /TCP Initiali[sz]ation Error(?!.*(?:_ssl|\bSSL|TLS))/i,
    blames: { 'port-closed': 56, filtered: 52 },
    says: 'no TCP connection came about'
  },
  {
    needle: 'tcp i/o error',
    pattern: /TCP I\/O Error.{0,300}routine: (?:write|read|send)\w{0,12}PDU/i,
    blames: { timeout: 97 },
    says: 'the connection stood, then the other side stopped answering'
  },
  { needle: 'nxdomain', blames: { dns: 95 }, says: 'the name does not exist' },
  {
    needle: 'dns',
    pattern:
      /DNS.{0,60}(?:fail|error|wrong|missing|not|timeout|lookup)|(?:fail|wrong|missing)\w*.{0,30}DNS/i,
    blames: { dns: 74 },
    says: 'name resolution fails'
  },

  {
    needle: 'econnrefused',
    blames: { 'port-closed': 95 },
    says: 'the address refuses the connection: nobody listens there'
  },
  {
    needle: 'connection refused',
    blames: { 'port-closed': 93 },
    says: 'the address refuses the connection: nobody listens there'
  },
  {
    needle: 'actively refused',
    blames: { 'port-closed': 94 },
    says: 'the address refuses the connection: nobody listens there'
  },
  {
    needle: '10061',
    blames: { 'port-closed': 93 },
    says: 'the address refuses the connection: nobody listens there'
  },
  {
    needle: 'wsaeconnrefused',
    blames: { 'port-closed': 94 },
    says: 'the address refuses the connection'
  },
  {
    needle: 'errno 111',
    blames: { 'port-closed': 93 },
    says: 'the address refuses the connection'
  },
  {
    needle: 'refused',
    pattern:
      /(?:connect\w*|connection|port|host|server|peer|target).{0,40}\brefused\b(?!.{0,20}(?:certificate|association))/i,
    blames: { 'port-closed': 70 },
    says: 'the connection is refused'
  },
  {
    needle: 'nothing is listening',
    blames: { 'port-closed': 90 },
    says: 'nobody listens on that port'
  },
  {
    needle: 'listen',
    pattern: /(?:no(?:body|thing)?|not|isn't|never|stopped).{0,30}listen(?:ing|s)?\b/i,
    blames: { 'port-closed': 80 },
    says: 'nobody listens on that port'
  },
  {
    needle: 'service',
    pattern:
      /(?:scp|pacs|server|service|listener|archive|storescp|orthanc).{0,30}(?:is |was )?(?:not running|not started|stopped|down|crashed)\b/i,
    blames: { 'port-closed': 72 },
    says: 'the service is not running'
  },
  {
    needle: 'not running',
    pattern: /(?:scp|pacs|server|service|listener|archive|storescp|orthanc).{0,30}not running/i,
    blames: { 'port-closed': 76 },
    says: 'the service is not running'
  },
  {
    needle: 'address already in use',
    blames: { 'port-closed': 58, 'wrong-port': 52 },
    says: 'another program has the port'
  },
  {
    needle: 'eaddrinuse',
    blames: { 'port-closed': 56, 'wrong-port': 54 },
    says: 'another program has the port'
  },
  {
    needle: 'telnet',
    pattern: /telnet.{0,60}(?:refus|fail|not)/i,
    blames: { 'port-closed': 50, filtered: 46 },
    says: 'a plain connection to the port fails'
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
    needle: 'connecttimeout',
    blames: { filtered: 84 },
    says: 'no answer to the connection attempt'
  },
  {
    needle: 'connect',
    pattern:
      /connect(?:ion|ing)?(?: attempt| to \S{1,80}| request)? (?:has )?timed? ?out(?!, was aborted)|timed? ?out (?:while |when )?(?:connecting|trying to connect|during (?:tcp )?connect)|connect\w* timeout|connection attempt failed/i,
    blames: { filtered: 82, timeout: 40 },
    says: 'no answer to the connection attempt'
  },
  {
    needle: 'connect',
    pattern:
      /connection failed to|(?:failed|unable) to connect|(?:cannot|could not|can't) connect|attempting connection/i,
    blames: { 'port-closed': 47, filtered: 46 },
    soft: true,
    says: 'no connection came about'
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
      /firewall.{0,60}(?:drop|block|filter|den(?:y|ies|ied)|silently)|(?:dropp\w+|block\w*|filter\w+|den(?:y|ies|ied)|discard\w*).{0,60}firewall/i,
    blames: { filtered: 78, 'nat-firewall': 66 },
    says: 'a firewall is in the way'
  },
  {
    needle: 'filtered',
    pattern: /\bfiltered\b/i,
    blames: { filtered: 82 },
    says: 'packets are filtered'
  },
  {
    needle: 'packets',
    pattern: /packets? (?:are |is |were )?(?:being )?(?:dropp\w+|filtered|lost|discarded)/i,
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
  },

  {
    needle: 'http/1',
    pattern: /^(?!.*(?:proxy|GET \/ HTTP)).*HTTP\/1\.[01] (?:[1-5]\d\d)/,
    blames: { 'wrong-port': 90 },
    says: 'a web server answers on that port'
  },
  {
    needle: 'http',
    pattern:
      /(?:got|received|answer\w*|respon\w+|speaks|is|was|talk\w*|bytes).{0,40}\bHTTP\b|\bHTTP\b.{0,30}(?:server|response|answer|reply|listen)/i,
    blames: { 'wrong-port': 76 },
    says: 'a web server answers on that port'
  },
  {
    needle: 'http request was sent to https',
    blames: { 'wrong-port': 88 },
    says: 'a web server answers on that port'
  },
  { needle: '48 54 54 50', blames: { 'wrong-port': 93 }, says: 'the first bytes are HTTP' },
  { needle: '48545450', blames: { 'wrong-port': 93 }, says: 'the first bytes are HTTP' },
  { needle: 'ssh-2.0', blames: { 'wrong-port': 93 }, says: 'an SSH server answers on that port' },
  {
    needle: 'unrecognized pdu type: 48',
    blames: { 'wrong-port': 92 },
    says: 'the first bytes are HTTP (hex 48)'
  },
  {
    needle: 'unrecognized pdu type: 47',
    blames: { 'wrong-port': 90 },
    says: 'a web client connects to the DICOM port'
  },
  { needle: 'wrong port', blames: { 'wrong-port': 86 }, says: 'the port is the wrong one' },
  {
    needle: 'port',
    pattern:
      /(?:incorrect|wrong|different|other|another|bad) port\b|port (?:number )?(?:is |was )?(?:incorrect|wrong|mistyped|not the)|port mismatch|(?:mix\w*|swap\w*|confus\w*|transpos\w*).{0,30}ports?\b/i,
    blames: { 'wrong-port': 82 },
    says: 'the port is the wrong one'
  },
  {
    needle: 'port',
    pattern:
      /(?:listen\w*|served|runs|running|configured|is) (?:on |at |to )?(?:port )?\d{2,5},? (?:but|while|instead|whereas|not).{0,60}\b\d{2,5}\b/i,
    blames: { 'wrong-port': 74 },
    says: 'the service is on another port'
  },
  {
    needle: 'not a dicom',
    pattern: /not a DICOM (?:server|service|port|node|SCP|peer|application)/i,
    blames: { 'wrong-port': 80 },
    says: 'what answers is not DICOM'
  },

  {
    needle: 'port forward',
    blames: { 'nat-firewall': 86 },
    says: 'a port is forwarded on the way'
  },
  {
    needle: 'nat',
    pattern: /\bNAT(?:ted|ting|-ed|s)?\b(?!ional)/,
    blames: { 'nat-firewall': 82 },
    says: 'addresses are translated on the way'
  },
  {
    needle: 'address translation',
    blames: { 'nat-firewall': 88 },
    says: 'addresses are translated on the way'
  },
  {
    needle: 'works on the lan',
    blames: { 'nat-firewall': 70, filtered: 52 },
    says: 'it works on the local network and not from outside'
  },
  {
    needle: 'lan',
    pattern:
      /(?:works?|fine|ok|success\w*).{0,40}(?:on|in|from|within|inside|over) (?:the )?(?:same )?(?:LAN|local network|local|subnet|inside).{0,160}(?:remote|outside|WAN|internet|vpn|external|other)/i,
    blames: { 'nat-firewall': 76, filtered: 50 },
    says: 'it works on the local network and not from outside'
  },
  {
    needle: 'inspection',
    pattern:
      /(?:TLS|SSL|deep|packet|https|content|application|stateful|layer|dicom).{0,20}inspection|inspection (?:device|appliance|firewall|engine)/i,
    blames: { 'nat-firewall': 88 },
    says: 'an inspection device is on the way'
  },
  { needle: 'middlebox', blames: { 'nat-firewall': 88 }, says: 'a device on the way interferes' },
  {
    needle: 'proxy',
    pattern:
      /(?:transparent|intercepting|web|tls|ssl|man-in-the-middle|MITM).{0,10}proxy|proxy.{0,40}(?:intercept|inspect|terminat|cut|drop|break)/i,
    blames: { 'nat-firewall': 78 },
    says: 'a proxy is on the way'
  },
  {
    needle: 'ids',
    pattern:
      /\bI[DP]S\b.{0,60}(?:cut|drop|block|reset|kill|interrupt|terminat)|(?:cut|drop|block|reset|kill)\w*.{0,40}\bI[DP]S\b/,
    blames: { 'nat-firewall': 90 },
    says: 'an intrusion detection system cuts the connection'
  },
  {
    needle: 'idle',
    pattern:
      /idle.{0,60}(?:firewall|drop|closed|cut|state|session|timeout|disconnect)|(?:firewall|drop|cut|session).{0,60}idle/i,
    blames: { 'nat-firewall': 74, timeout: 52 },
    says: 'an idle connection is dropped on the way'
  },
  {
    needle: 'mtu',
    pattern: /\bMTU\b|black ?hole|fragmentation needed|DF bit/,
    blames: { 'nat-firewall': 80 },
    says: 'large packets are lost on the way'
  },
  {
    needle: 'vpn',
    pattern:
      /(?:VPN|tunnel).{0,60}(?:drop|cut|reset|large|MTU|slow|break|lost|stall|hang|fragment)/i,
    blames: { 'nat-firewall': 72 },
    says: 'the connection breaks in the tunnel'
  },
  {
    needle: 'alg',
    pattern: /\bALG\b/,
    blames: { 'nat-firewall': 80 },
    says: 'a gateway changes the connection'
  },
  {
    needle: 'fortigate',
    pattern:
      /(?:FortiGate|Palo Alto|Zscaler|Sophos|Checkpoint|SonicWall|Untrust|Barracuda|Netskope)/i,
    blames: { 'nat-firewall': 70 },
    soft: true,
    says: 'a firewall stands between'
  }
]
