import type { DicomRule } from '../rule'

const UNKNOWN_PDU = /(?:unrecogni[sz]ed|unknown|invalid|unexpected|illegal)[- ]PDU[- ]?type/.source
/** A letter, a digit or a sign of ASCII as the first byte, in hex (as dcmtk prints it) or decimal; 0B begins HL7’s MLLP. */
const PRINTABLE = /(?:0x)?(?:2[a-f]|3\d|[3-7][a-f]|[4-9]\d|1[01]\d|12[0-6])/.source
/** Where other services listen: web, mail, remote desktop, files, HL7. */
const FOREIGN = '(?:80|443|8080|8443|8042|22|25|445|3389|2575)'
/** Behind a host: a name, or an address. */
const AT_FOREIGN = `(?:\\b[a-z][\\w-]{0,60}:|(?:\\blocalhost|\\b[\\w-]{1,60}\\.[\\w.-]{1,60})["']?(?::|,? )|\\bport )${FOREIGN}(?![.:]?\\w)`

const ASKED_AT_FOREIGN_PORT: readonly DicomRule[] = [
  'echoscu',
  'storescu',
  'dcmsend',
  'dicomclient'
].map((needle) => ({
  needle,
  pattern: new RegExp(`\\b${needle}\\b.{0,120}${AT_FOREIGN}`, 'i'),
  blames: { 'wrong-port': 76 },
  soft: true,
  says: 'the port is one where other services listen'
}))

/** Such a port may well be an archive’s: who was taken there is at the right one. */
export function isOfForeignPort(rule: DicomRule): boolean {
  return ASKED_AT_FOREIGN_PORT.includes(rule)
}

/** Something else listens on that port, or DICOM is on another one. */
export const WRONG_PORT: readonly DicomRule[] = [
  {
    needle: 'port',
    pattern:
      /(?:HTTP|web|REST|management|SSH|HL7) (?:server )?port\b.{0,80}(?:instead|rather|not the|used|by mistake|configured)|port \d{2,5}.{0,60}instead of (?:port )?\d{2,5}/i,
    blames: { 'wrong-port': 84 },
    says: 'the port of another service is used'
  },
  {
    needle: 'http/1',
    pattern: /^(?!.*(?:proxy|GET \/ HTTP)).*HTTP\/1\.[01] (?:[1-5]\d\d)/,
    blames: { 'wrong-port': 90 },
    says: 'a web server answers on that port'
  },
  {
    needle: 'http',
    // Of a web server that is a part of the same program only its start and its end are told.
    pattern:
      /^(?!.*(?:HttpServer|\b(?:start|stopp|listening on|encryption|set to))).*(?:(?:got|received|answer\w{0,12}|respon\w{1,12}|speaks|is|was|talk\w{0,12}|bytes)\b.{0,40}\bHTTP\b(?!s?:\/\/)|\bHTTP\b.{0,30}(?:server|response|answer|reply|listen))/i,
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
  ...['pdu type', 'pdu-type', 'pdutype'].flatMap((needle) => [
    {
      needle,
      pattern: new RegExp(
        `${UNKNOWN_PDU}\\W{0,4}(?:received\\W{0,4})?\\b(?:${PRINTABLE}|0x0b|0?b)\\b`,
        'i'
      ),
      blames: { 'wrong-port': 86 },
      says: 'the answer begins with text: another service is there'
    },
    {
      needle,
      pattern: new RegExp(`${UNKNOWN_PDU}(?!.{0,16}\\b(?:0x)?[\\da-f]{1,2}H?\\b)`, 'i'),
      blames: { 'wrong-port': 60, 'plaintext-to-tls': 56, 'tls-to-plaintext': 55 },
      says: 'what answers is not DICOM'
    }
  ]),
  ...ASKED_AT_FOREIGN_PORT,
  { needle: 'wrong port', blames: { 'wrong-port': 86 }, says: 'the port is the wrong one' },
  {
    needle: 'port',
    pattern:
      /(?:incorrect|wrong|different|other|another|bad) port\b|port (?:number )?(?:is |was )?(?:incorrect|wrong|mistyped|not the)|port mismatch|(?:mix|swap|confus|transpos).{0,40}ports?\b/i,
    blames: { 'wrong-port': 82 },
    says: 'the port is the wrong one'
  },
  {
    needle: 'port',
    pattern:
      /(?:listen\w{0,12}|served|runs|running|configured|is) (?:on |at |to )?(?:port )?\d{2,5},? (?:but|while|instead|whereas|not).{0,60}\b\d{2,5}\b/i,
    blames: { 'wrong-port': 74 },
    says: 'the service is on another port'
  },
  {
    needle: 'not a dicom',
    pattern: /not a DICOM (?:server|service|port|node|SCP|peer|application)/i,
    blames: { 'wrong-port': 80 },
    says: 'what answers is not DICOM'
  }
]
