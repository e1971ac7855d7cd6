import type { DicomRule } from '../rule'

/** Of so many only some; a count that is full is none of these. */
const FEWER =
  /(?<!\b(?:object|image|file|instance|study|frame) #?)\b(?!(\d{1,6})(?: out)? of (?:the )?\1\b)\d{1,6}(?: out)? of (?:the )?\d{1,6}\b.{0,30}\b(?:arrived|stored)\b|\bof (\d{1,6}) (?:objects|images|files|instances)\W{1,3}(?:only )?(?!\2\b)\d{1,6} (?:arrived|(?:are|were) stored)\b|\bhalf of .{0,30}\b(?:arrived|stored)\b/i

/** What people write of a fault instead of a log: weaker than what a program says of it. */
export const SYMPTOMS: readonly DicomRule[] = [
  ...['arrived', 'were stored', 'are stored'].map((needle) => ({
    needle,
    pattern: FEWER,
    blames: { other: 40 },
    says: 'it did not succeed'
  })),
  ...['red cross', 'rotes kreuz'].map((needle) => ({
    needle,
    blames: { other: 40 },
    says: 'it did not succeed'
  })),
  ...['t work', 't arrive', 'nothing arrives', 'nothing happens', 'nothing works'].map(
    (needle) => ({
      needle,
      pattern: /\b(?:not(?: \w{1,12})? |nothing )(?:work|arrive|happen)|n['’]?t (?:work|arrive)/i,
      blames: { other: 36 },
      soft: true,
      says: 'it did not succeed'
    })
  ),
  {
    needle: 'queue',
    pattern: /\b(?:stays?|stuck|remains?|waits?|waiting|sits?)\b.{0,30}\bqueue\b/i,
    blames: { timeout: 38, other: 37 },
    soft: true,
    says: 'it waits without end'
  },
  {
    needle: 'reject',
    pattern: /\breject(?:ed|ion|s)?(?: with)?(?: reason| code)? 7\b/i,
    blames: { 'wrong-called-ae': 84 },
    says: 'the called AE title is not known'
  },
  {
    needle: 'reject',
    pattern: /\breject(?:ed|ion|s)?(?: with)?(?: reason| code)? 3\b/i,
    blames: { 'wrong-calling-ae': 84 },
    says: 'the calling AE title is not known'
  },
  {
    needle: 'unknown ae',
    blames: { 'wrong-calling-ae': 82 },
    says: 'the server does not know the calling AE title'
  },
  {
    needle: 'scu device not known',
    blames: { 'wrong-calling-ae': 86 },
    says: 'the server does not know the sender'
  },
  {
    needle: 'no listener',
    blames: { 'port-closed': 82 },
    says: 'nobody listens on that port'
  },
  ...['html page', 'web page', 'login page', 'hl7 port', 'web port'].map((needle) => ({
    needle,
    // Who compares the two is not at the wrong one.
    pattern: new RegExp(`${needle}(?!.{0,40}\\b(?:good|fine|ok|works?|open|reachable)\\b)`, 'i'),
    blames: { 'wrong-port': 80 },
    says: 'the port of another service is used'
  })),
  {
    needle: 'instead of',
    pattern:
      /\b(?:set to|entered|configured|uses?) (?:port )?\d{2,5} instead of (?:port )?\d{2,5}\b/i,
    blames: { 'wrong-port': 84 },
    says: 'the port is the wrong one'
  },
  {
    needle: 'no dns server',
    blames: { dns: 84 },
    says: 'the name server does not answer'
  },
  {
    needle: 'certificate',
    pattern:
      /certificate\b.{0,40}only (?:has|names|contains|lists) (?:the |a )?(?:DNS |host ?)?names?\b|entered as (?:an )?IP\b.{0,60}certificate/i,
    blames: { 'hostname-mismatch': 84 },
    says: 'the certificate is for another name'
  },
  {
    needle: 'valid for',
    pattern: /stopp.{0,80}certificates? (?:was|were) (?:only )?valid for/i,
    blames: { 'expired-cert': 78 },
    says: 'a certificate is past its end'
  },
  {
    needle: 'ca was imported instead',
    blames: { 'client-cert-untrusted': 80 },
    says: 'the certificate comes from another issuer than the server trusts'
  },
  {
    needle: 'server auth',
    pattern: /only (?:for )?(?:the )?server auth|server auth\w{0,12} only|without client auth/i,
    blames: { eku: 84 },
    says: 'the certificate is not made for this use'
  },
  ...['storage class', 'unknownsopclassaccepted'].map((needle) => ({
    needle,
    pattern: /\b(?:not|refus\w{0,12}|reject\w{0,12}|unless|missing|lacks?)\b/i,
    blames: { 'sop-class-not-supported': 84 },
    says: 'the SOP class is refused'
  })),
  {
    needle: 'allows',
    pattern: /\ballows (?:only )?\w{1,8} (?:associations|connections)\b/i,
    blames: { 'out-of-resources': 82 },
    says: 'the server is at its limit of associations'
  },
  {
    needle: 'tls',
    pattern:
      /\b(?:requires|wants|expects|(?:only )?accepts|listens with) (?:only )?TLS\b.{0,80}\b(?:unencrypted|plain|without TLS)\b/i,
    blames: { 'plaintext-to-tls': 96 },
    says: 'plain DICOM to a TLS port'
  },
  {
    needle: 'tls port',
    pattern:
      /\b(?:TCP|plain|unencrypted|DICOM) (?:client|sender|connection|association)\b.{0,60}\bTLS port/i,
    blames: { 'plaintext-to-tls': 88 },
    says: 'plain DICOM to a TLS port'
  },
  ...['question mark', 'umlaut'].map((needle) => ({
    needle,
    blames: { other: 74 },
    says: 'a character set is the matter'
  })),
  {
    needle: 'no presentation context',
    pattern: /no presentation context.{0,160}(?:JPEG|J2K|RLE|MPEG|1\.2\.840\.10008\.1\.2\.4\.)/i,
    blames: { 'transfer-syntax': 78 },
    says: 'a compressed encoding is refused'
  },
  {
    needle: 'password',
    pattern:
      /password.{0,80}\b(?:typed|mistyped|typo|capitals?|upper ?case|lower ?case|caps lock)\b/i,
    blames: { 'wrong-key-password': 92 },
    says: 'the password is said to be wrong'
  },
  {
    needle: 'closes the connection',
    pattern: /(?:premature|sudden|immediate|just|simply|directly)\w{0,12} closes the connection/i,
    blames: { 'peer-abort': 60, 'nat-firewall': 46 },
    says: 'the other side closed'
  },
  {
    needle: 'arrived',
    pattern: /\b(?:stud(?:y|ies)|images?|objects?|everything) (?:has |have )?arrived complete/i,
    event: 'success',
    says: 'it succeeded'
  },
  {
    needle: 'still',
    pattern:
      /only (?:a )?stills?|stills? (?:only|instead)|clips? (?:arrive|come).{0,20}as (?:a )?still/i,
    blames: { other: 70 },
    says: 'only stills arrive'
  },
  {
    needle: 'success',
    pattern:
      /success\w{0,8}.{0,80}\b(?:but|however|yet)\b.{0,80}(?:n['’]t (?:show|appear|arrive)|not (?:there|shown?|visible|appear|found|arrive)|never (?:appear|arrive|show)|missing|nothing)/i,
    blames: { other: 72 },
    says: 'the server reports success, and the object is not found'
  },
  {
    // What pynetdicom’s examples print of whatever went wrong.
    needle: 'rejected, aborted or never connected',
    blames: { 'port-closed': 50, 'peer-abort': 49, 'wrong-called-ae': 48, filtered: 47 },
    says: 'no connection came about'
  }
]
