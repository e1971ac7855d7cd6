import type { DicomRule } from '../rule'
import { OF_AUTHORITY } from './together'

const KEY_FILE = ['pkcs12', 'pkcs#12', 'pkcs #12', 'p12', 'pfx']

/** How a PKCS#12 file is encrypted, and keys that are missing: OpenSSL, Node, Java, .NET, the Windows import wizard, Keychain, NSS. */
export const KEY_ENCRYPTION: readonly DicomRule[] = [
  ...KEY_FILE.flatMap((needle) => [
    {
      needle,
      pattern:
        /\b(?:cert\w{0,9}|key|pkey)\b.{0,30}\b(?:is|was|are|were|returns?|returned|back)\W{1,3}(?:NULL|None|nil|empty|undefined)\b/i,
      blames: { 'p12-no-key': 78, other: 60 },
      says: 'key and certificate are not together'
    },
    {
      needle,
      // A program that has no key for a certificate does not offer to write one.
      pattern:
        /^(?=.*\b(?:export|format|save|option)).*(?:gr[ae]yed|ausgegraut|(?<!\bnot )\bdisabled\b|\bunavailable\b|\bnot (?:be )?(?:offer|available|select|possible|active)|n['’]t (?:offer|available|select|possible|active))/i,
      blames: { 'p12-no-key': 80 },
      says: 'the private key is missing'
    },
    {
      needle,
      pattern:
        /\b(?:opens?|imports?|works?|reads?|tak\w{1,3}|accepts?)\b.{0,40}\b(?:elsewhere|on (?:another|other|newer)|in (?:another|other|newer)|(?:Windows|Server) (?:1[01]|20(?:19|22|25)))\b|\b20(?:19|22|25)\b.{0,20}\b(?:take|accept|open|import|read|work)/i,
      blames: { 'p12-encryption': 84 },
      says: 'another program opens the same file'
    }
  ]),
  ...['greyed', 'grayed', 'ausgegraut'].map((needle) => ({
    needle,
    pattern: /\bprivate key\b|\bprivate\w{1,2} schl.{1,2}ssel/i,
    blames: { 'p12-no-key': 80 },
    says: 'the private key is missing'
  })),
  {
    needle: 'password',
    pattern:
      /^(?!.*\b(?:C-?(?:ECHO|STORE)|echo|store|sending)\b.{0,20}\b(?:ok|succe\w{1,8}|works)).*(?:password\b.{0,20}\b(?:confirmed|verified|checked|definitely|certainly|surely|100 ?%)|password\b.{0,30}\b(?:opens?|works?) elsewhere|\bsame password\b.{0,60}\b(?:works?|opens?|imports?)\b)/i,
    blames: { 'p12-encryption': 82, 'wrong-key-password': 50 },
    says: 'the right password is refused'
  },
  {
    needle: 'openssl',
    pattern: /\bopenssl\b.{1,40}\b(?:to|version|v)?\s?3\.\d.{0,120}(?:\bp12\b|\bpfx\b|pkcs)/i,
    blames: { 'p12-encryption': 80 },
    says: 'the file was made the OpenSSL 3 way'
  },
  {
    needle: 'no key provider information',
    blames: { 'p12-no-key': 86 },
    says: 'the private key is missing'
  },
  ...['-nokeys', '-cacerts'].map((needle) => ({ needle, says: 'what the file holds' })),
  ...['subject', 'friendlyname', 'bag attributes'].map((needle) => ({
    needle,
    pattern: OF_AUTHORITY,
    says: 'what the file holds'
  })),
  ...['certificate bag', 'keybag', 'key bag', 'private key-----'].map((needle) => ({
    needle,
    says: 'what the file holds'
  })),
  {
    needle: 'unsupported pkcs12',
    blames: { 'p12-encryption': 95 },
    says: 'the file’s encryption is not known to the reader'
  },
  {
    needle: 'unsupported pfx',
    blames: { 'p12-encryption': 92 },
    says: 'the file’s encryption is not known to the reader'
  },
  {
    needle: 'rc2',
    pattern: /^(?!.*(?:iteration \d|schema: |cipher: )).*(?:\brc2\b(?!\.)|RC2[-_ ]?(?:40|64|128))/i,
    blames: { 'p12-encryption': 92 },
    says: 'the file is encrypted with RC2'
  },
  {
    needle: 'inner_evp_generic_fetch',
    blames: { 'p12-encryption': 88 },
    says: 'the reader does not know the file’s encryption'
  },
  {
    needle: 'digital envelope routines',
    pattern: /unsupported/i,
    blames: { 'p12-encryption': 84 },
    says: 'the reader does not know the file’s encryption'
  },
  {
    needle: 'unsupported',
    pattern:
      /unsupported.{0,40}(?:PBE|algorithm|encryption|MAC|cipher in p(?:kcs)?12)|(?:PBE|pkcs ?#?12|p12|pfx).{0,60}unsupported|unknown pbe/i,
    blames: { 'p12-encryption': 86 },
    says: 'the reader does not know the file’s encryption'
  },
  ...['iteration', 'schema: ', 'cipher: '].map((needle) => ({
    needle,
    // Of any file that a tool lists: it only matters where another program refuses the file.
    pattern: /^(?!.*(?:too|limit|exceed)).*(?:PBES2|pbeWith|RC2|PKCS12-)/i,
    blames: { 'p12-encryption': 50 },
    says: 'how the file is encrypted'
  })),
  {
    needle: 'pbes2',
    pattern: /^(?!.*(?:iteration \d|schema: |cipher: ))/i,
    blames: { 'p12-encryption': 86 },
    says: 'the file is encrypted in the newer way'
  },
  {
    needle: 'extracting keyentry aliases',
    blames: { 'p12-encryption': 76, other: 62 },
    says: 'the reader does not know the file’s encryption'
  },
  {
    needle: 'pbewith',
    pattern: /^(?!.*(?:iteration \d|schema: |cipher: ))/i,
    blames: { 'p12-encryption': 84 },
    says: 'the file’s encryption is the matter'
  },
  {
    needle: 'hmacpbesha',
    blames: { 'p12-encryption': 92 },
    says: 'the reader does not know the file’s MAC'
  },
  {
    needle: 'mac absent',
    blames: { 'p12-encryption': 94 },
    says: 'the file has no MAC'
  },
  {
    needle: 'mac verification failed',
    blames: { 'wrong-key-password': 76, 'p12-encryption': 60 },
    says: 'the password does not fit the file'
  },
  { needle: 'mac is absent', blames: { 'p12-encryption': 94 }, says: 'the file has no MAC' },
  {
    needle: 'no mac',
    pattern: /no MAC|without (?:a )?MAC/,
    blames: { 'p12-encryption': 88 },
    says: 'the file has no MAC'
  },
  {
    needle: 'parsealgparameters',
    blames: { 'p12-encryption': 92 },
    says: 'the reader does not know the file’s encryption'
  },
  {
    needle: 'legacy',
    pattern:
      /-legacy|legacy (?:export|option|provider|algorithm|mode|encryption|format|works)|(?:with|use|using|needs?) legacy/i,
    blames: { 'p12-encryption': 90 },
    says: 'the file opens in the older way only'
  },
  {
    needle: 'openssl 3',
    pattern: /p12|pfx|pkcs|import|password|export|certificate/i,
    blames: { 'p12-encryption': 80 },
    says: 'the file was made the OpenSSL 3 way'
  },
  {
    needle: 'import wizard',
    blames: { 'p12-encryption': 64, 'wrong-key-password': 58 },
    says: 'the Windows import wizard refuses the file'
  },
  {
    needle: 'password',
    pattern:
      /(?:though|although|despite|while|but|even).{0,60}password.{0,30}(?:is |was )?(?:correct|right|works)|(?:correct|right) password.{0,60}(?:not|fail|refus|reject|wrong|incorrect)|password (?:you entered )?is (?:in)?correct.{0,80}(?:other|another|openssl|works)/i,
    blames: { 'p12-encryption': 90 },
    says: 'the right password is refused'
  },
  {
    needle: 'password',
    pattern: /(?:claims?|says?|complain|reports?|insists?|thinks?).{0,50}password/i,
    blames: { 'p12-encryption': 84, 'wrong-key-password': 60 },
    says: 'the reader takes the right password for wrong'
  },
  {
    needle: 'password',
    pattern:
      /does ?n[o']t accept.{0,30}password|password.{0,40}not (?:accepted|recogni[sz]ed)|password verify error/i,
    blames: { 'p12-encryption': 82, 'wrong-key-password': 64 },
    says: 'the reader does not take the password'
  },
  {
    needle: 'aes-256',
    pattern: /^(?!.*iteration \d).*(?:p12|pfx|pkcs|import|keystore|windows|wizard)/i,
    blames: { 'p12-encryption': 86 },
    says: 'the file is encrypted with AES-256'
  },
  {
    needle: 'aes256',
    pattern: /(?:p12|pfx|pkcs|import|keystore|windows|wizard)/i,
    blames: { 'p12-encryption': 86 },
    says: 'the file is encrypted with AES-256'
  },
  {
    needle: 'kdf',
    pattern:
      /(?:too|limit|exceed|invalid|max).{0,120}iteration|iteration.{0,120}(?:too|limit|exceed|invalid|max)/i,
    blames: { 'p12-encryption': 80 },
    says: 'the file asks for too many rounds'
  },
  {
    needle: 'iteration',
    pattern:
      /(?:too (?:many|large)|invalid|limit|exceed).{0,40}iteration|iteration.{0,40}(?:too|limit|exceed)/i,
    blames: { 'p12-encryption': 84 },
    says: 'the file asks for too many rounds'
  },

  {
    needle: 'private key',
    pattern:
      /^(?!.*(?:decrypt|passphrase|password|not read private key|any PRIVATE KEY)).*(?:no|without|missing|lacks?|not contain|does not have|doesn't have|cannot find|could not find|unable to load|not (?:have|find|include|present)|absent).{0,70}private key|private key.{0,60}(?:is )?(?:missing|not (?:found|present|included|exportable)|absent|was not)/i,
    blames: { 'p12-no-key': 92 },
    says: 'the private key is missing'
  },
  {
    needle: 'associated private key',
    blames: { 'p12-no-key': 92 },
    says: 'the private key is missing'
  },
  {
    needle: 'no key',
    pattern: /(?:contains?|has|with|got) no key\b|no key (?:in|inside|found(?!, wrong))/i,
    blames: { 'p12-no-key': 84 },
    says: 'the private key is missing'
  },
  { needle: 'without key', blames: { 'p12-no-key': 86 }, says: 'the private key is missing' },
  { needle: 'without its key', blames: { 'p12-no-key': 90 }, says: 'the private key is missing' },
  { needle: 'without the key', blames: { 'p12-no-key': 88 }, says: 'the private key is missing' },
  { needle: 'no private', blames: { 'p12-no-key': 90 }, says: 'the private key is missing' },
  {
    needle: 'no start line',
    pattern: /PRIVATE KEY|key/i,
    blames: { 'p12-no-key': 72 },
    says: 'the file holds no key'
  },
  {
    needle: 'no certificate assigned',
    blames: { 'p12-no-key': 60, 'missing-client-cert': 50 },
    says: 'key and certificate are not together'
  },
  {
    needle: 'key values mismatch',
    blames: { other: 74, 'p12-no-key': 66 },
    says: 'key and certificate do not belong together'
  },
  {
    needle: 'key_values_mismatch',
    blames: { other: 74, 'p12-no-key': 66 },
    says: 'key and certificate do not belong together'
  },
  {
    needle: 'public certificate',
    pattern: /(?:only|just) (?:the )?public certificate|public certificate (?:only|alone)/i,
    blames: { 'p12-no-key': 88 },
    says: 'only the public certificate is there'
  },
  {
    needle: 'import',
    pattern: /import\w{0,8}.{0,60}(?:\.cer|\.crt|public)\b.{0,60}(?:only|instead|not)/i,
    blames: { 'p12-no-key': 70 },
    says: 'only the public certificate is there'
  }
]
