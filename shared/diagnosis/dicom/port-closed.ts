import type { DicomRule } from '../rule'

/** The address answers and nobody listens: refused connections, services that do not run. */
export const PORT_CLOSED: readonly DicomRule[] = [
  {
    needle: 'tcp initiali',
    // pynetdicom prints a fault of TLS after the same words.
    pattern: /TCP Initiali[sz]ation Error(?!.*(?:_ssl|\bSSL|TLS))/i,
    blames: { 'port-closed': 56, filtered: 52 },
    says: 'no TCP connection came about'
  },
  {
    needle: 'econnrefused',
    blames: { 'port-closed': 95 },
    says: 'the address refuses the connection: nobody listens there'
  },
  {
    needle: 'connection refused',
    // A protocol above TCP refuses with a reason.
    pattern: /connection refused(?!: (?:not|bad|identifier|server|unaccept))/i,
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
      /^(?!.*\blog-?in\b.{0,16}refused).*(?:connect|connection|port|host|server|peer|target).{0,50}\brefused\b(?!.{0,20}(?:certificate|association))/i,
    blames: { 'port-closed': 70 },
    says: 'the connection is refused'
  },
  {
    needle: 'verbindung verweigert',
    blames: { 'port-closed': 92 },
    says: 'the address refuses the connection'
  },
  {
    needle: 'failed to establish association',
    pattern: /Failed to establish association(?:["'},\s]|$)/i,
    blames: { 'port-closed': 52, filtered: 50, 'peer-abort': 44 },
    says: 'no connection came about'
  },
  {
    needle: 'failed to establish connection',
    blames: { 'port-closed': 50, filtered: 49 },
    says: 'no connection came about'
  },
  {
    needle: 'unable to connect to remote',
    blames: { 'port-closed': 50, filtered: 49 },
    says: 'no connection came about'
  },
  {
    needle: 'did not accept the connection',
    blames: { 'port-closed': 74, filtered: 60 },
    says: 'the connection is refused'
  },
  {
    needle: 'could not open connection',
    blames: { 'port-closed': 58, filtered: 57 },
    says: 'no connection came about'
  },
  {
    needle: '/tcp',
    pattern: /^\s*\d{1,5}\/tcp\s{1,8}closed\b/,
    blames: { 'port-closed': 92 },
    says: 'a scan found the port closed'
  },
  {
    needle: ' sc ',
    pattern: / SC \d+\/\d+\/\d+\/\d+\//,
    blames: { 'port-closed': 74, filtered: 56 },
    says: 'no connection came about'
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
    // HAProxy of its backends. Source: its management guide.
    needle: ' is down',
    pattern: /\bServer \S{1,80} is DOWN\b/,
    event: 'backend-down',
    blames: { 'port-closed': 76 },
    says: 'the service is not running'
  },
  {
    needle: ' is up',
    pattern: /\bServer \S{1,80} is UP\b/,
    event: 'backend-up',
    says: 'the service runs again'
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
    needle: 'connect',
    pattern:
      /connection failed to|(?:failed|unable) to connect|(?:cannot|could not|can't) connect|attempting connection/i,
    blames: { 'port-closed': 47, filtered: 46 },
    soft: true,
    says: 'no connection came about'
  }
]
