import type { DicomRule } from '../rule'

/** Passwords of keys and of PKCS#12 files: OpenSSL, Node, Java, .NET, the Windows import wizard, Keychain, NSS. */
export const KEY_FILES: readonly DicomRule[] = [
  {
    needle: 'pbes2',
    pattern: /PBES2.{0,60}(?:pars|unsupported|not |unknown)|(?:unsupported|unknown).{0,40}PBES2/i,
    blames: { 'p12-encryption': 95 },
    says: 'the file’s encryption is newer than this reader'
  },
  {
    needle: 'mac verify',
    pattern: /mac verify (?:error|failure)/i,
    blames: { 'wrong-key-password': 84, 'p12-encryption': 50 },
    says: 'the password does not fit the file'
  },
  {
    needle: 'mac_verify_failure',
    blames: { 'wrong-key-password': 84, 'p12-encryption': 50 },
    says: 'the password does not fit the file'
  },
  {
    needle: 'invalid password',
    blames: { 'wrong-key-password': 80, 'p12-encryption': 45 },
    says: 'the password does not fit the file'
  },
  {
    needle: 'password',
    pattern:
      /(?:wrong|bad|incorrect|invalid|mistyped|mistake in the) (?:import |key |keystore |p12 |pfx |export |network )?pass(?:word|phrase)|pass(?:word|phrase)\w{0,4}.{0,40}(?:incorrect|is wrong|not correct|is not correct|mistyped|does not open|failed|invalid|mismatch)/i,
    blames: { 'wrong-key-password': 76, 'p12-encryption': 50 },
    says: 'the password is said to be wrong'
  },
  {
    needle: 'tampered with, or password',
    blames: { 'wrong-key-password': 86, 'p12-encryption': 45 },
    says: 'the password does not fit the key store'
  },
  {
    needle: 'bad decrypt',
    blames: { 'wrong-key-password': 86 },
    says: 'the key cannot be decrypted'
  },
  {
    needle: 'decryption has failed',
    pattern: /^(?!.*handshake).*decryption has failed/i,
    blames: { 'wrong-key-password': 84 },
    says: 'the password does not open the file'
  },
  {
    needle: 'pad block corrupted',
    blames: { 'wrong-key-password': 80, 'p12-encryption': 54 },
    says: 'the key cannot be decrypted'
  },
  {
    needle: 'unknown named curve',
    blames: { other: 92, 'p12-encryption': 60 },
    says: 'the certificate’s key lies on a curve that the reader does not know'
  },
  {
    needle: 'unknown digest algorithm',
    pattern: /pkcs12/i,
    blames: { 'p12-encryption': 90 },
    says: 'the reader does not know the file’s MAC'
  },
  {
    needle: 'two items in the authenticated safe',
    blames: { 'p12-encryption': 84 },
    says: 'the reader knows only the older form of the file'
  },
  {
    needle: 'wrong pass phrase',
    blames: { 'wrong-key-password': 80, other: 62 },
    says: 'the key’s password is wrong, or the file is another one'
  },
  {
    needle: 'bad_decrypt',
    blames: { 'wrong-key-password': 86 },
    says: 'the key cannot be decrypted'
  },
  {
    needle: 'pkcs12 cipherfinal error',
    blames: { 'wrong-key-password': 80 },
    says: 'the key cannot be decrypted'
  },
  {
    needle: 'bad password read',
    blames: { 'wrong-key-password': 86 },
    says: 'the key’s password is missing or wrong'
  },
  {
    needle: 'passphrase',
    pattern:
      /(?:missing|no|need|requires?|without|wrong|bad|incorrect) .{0,20}passphrase|ERR_MISSING_PASSPHRASE|interrupted or cancelled/i,
    blames: { 'wrong-key-password': 86 },
    says: 'the key’s password is missing or wrong'
  },
  {
    needle: 'missing_passphrase',
    blames: { 'wrong-key-password': 88 },
    says: 'the key’s password is missing'
  },
  {
    needle: 'unrecoverablekeyexception',
    blames: { 'wrong-key-password': 86 },
    says: 'the key cannot be decrypted'
  },
  {
    needle: 'cannot recover key',
    blames: { 'wrong-key-password': 86 },
    says: 'the key cannot be decrypted'
  },
  {
    needle: '0x80070056',
    blames: { 'wrong-key-password': 78, 'p12-encryption': 62 },
    says: 'Windows takes the password for wrong'
  },
  {
    needle: 'final block not properly padded',
    blames: { 'wrong-key-password': 80, 'p12-encryption': 50 },
    says: 'the key cannot be decrypted'
  }
]
