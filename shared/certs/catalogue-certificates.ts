import { entry } from './catalogue-entry'

/** Findings on a certificate itself. */
export const CERTIFICATE_ENTRIES = {
  expired: entry(
    'The certificate has expired.',
    'heartlab:identity',
    'Get a new one; if its date looks right, check the clock.'
  ),
  'not-yet-valid': entry(
    'The certificate is not valid yet.',
    'ge:clock',
    'Check the date, time and time zone first; else wait or get a new one.'
  ),
  'expires-soon': entry(
    'The certificate expires soon.',
    'heartlab:identity',
    'Plan its renewal before that day.'
  ),
  'long-validity': entry(
    'The certificate is valid for an unusually long time.',
    'heartlab:identity',
    'Nothing to do now; some parties refuse more than ten years.'
  ),
  'weak-key': entry(
    'The key is too weak: it is refused, or can be broken.',
    'heartlab:identity',
    'Have the certificate made again with RSA 2048 or better.'
  ),
  'weak-exponent': entry(
    'The key has an unusual public exponent.',
    'heartlab:identity',
    'Have the certificate made again with the exponent 65537.'
  ),
  'weak-curve': entry(
    'The key is on an elliptic curve that is too small.',
    'heartlab:identity',
    'Have the certificate made again with P-256 or RSA 2048.'
  ),
  'huge-key': entry(
    'The key is very large: a scanner may take long over it, or refuse it.',
    'heartlab:identity',
    'Have the certificate made again with RSA 2048 or 3072.'
  ),
  'huge-key-8192': entry(
    'The key has 8192 bits or more, beyond what many programs accept.',
    'heartlab:identity',
    'Have the certificate made again with RSA 2048 or 3072.'
  ),
  'unsupported-key': entry(
    "The key is of a kind that the scanner's Windows does not use for TLS.",
    'heartlab:identity',
    'Have the certificate made again with RSA 2048.'
  ),
  'ec-explicit-parameters': entry(
    'The elliptic curve is spelled out instead of named, which Windows and OpenSSL refuse.',
    'heartlab:identity',
    'Have the certificate made again with a named curve or RSA 2048.'
  ),
  'rsa-pss': entry(
    'The certificate uses RSA-PSS, which older TLS does not know.',
    'heartlab:identity',
    'Have the certificate made again with plain RSA and SHA-256.'
  ),
  'weak-signature-md2': entry(
    'The certificate is signed with MD2, which is broken and refused.',
    'heartlab:identity',
    'Have it issued again with SHA-256.'
  ),
  'weak-signature-md5': entry(
    'The certificate is signed with MD5, which is broken and refused.',
    'heartlab:identity',
    'Have it issued again with SHA-256.'
  ),
  'weak-signature-sha1': entry(
    'The certificate is signed with SHA-1, which newer programs refuse.',
    'heartlab:identity',
    'Have it issued again with SHA-256.'
  ),
  'bad-signature': entry(
    'The signature of the certificate is wrong: it was changed, or issued by another key.',
    'heartlab:endpoints',
    'Download it again from HeartLab.'
  ),
  'no-clientauth-eku': entry(
    'The certificate is not meant for client authentication.',
    'heartlab:identity',
    'Have it issued again with the purpose Client Authentication.'
  ),
  'empty-eku': entry(
    'The certificate lists no purpose at all, so it may be used for nothing.',
    'heartlab:identity',
    'Have it issued again with the purpose Client Authentication.'
  ),
  'ku-eku-inconsistent': entry(
    'What the key may do and what the certificate is for do not agree.',
    'heartlab:identity',
    'Have it issued again with the usage Digital Signature.'
  ),
  'ku-no-digitalsignature': entry(
    'The key may not sign, which TLS needs for a client.',
    'heartlab:identity',
    'Have it issued again with the usage Digital Signature.'
  ),
  'no-key-usage': entry(
    'The certificate does not say what its key may be used for.',
    'heartlab:support',
    'Usually harmless; a new CA should name Certificate Signing.'
  ),
  'ku-no-certsign': entry(
    "The CA's key may not sign certificates.",
    'heartlab:endpoints',
    'Download the CA certificate again, or ask for a proper one.'
  ),
  'leaf-certsign': entry(
    'A certificate that is no CA claims to sign certificates.',
    'heartlab:identity',
    'Have it issued again without that usage.'
  ),
  'leaf-is-ca': entry(
    'The client certificate is itself a CA: unusual, though it often works.',
    'heartlab:identity',
    'Have it issued again as a device certificate.'
  ),
  'not-a-ca': entry(
    'This is not a CA certificate.',
    'heartlab:endpoints',
    'Download the Server CA Certificate from HeartLab, not the certificate of a server or device.'
  ),
  'ca-not-self-signed': entry(
    'This is an intermediate CA, not a root.',
    'ge:trusted-root',
    'Import the root into Trusted Root, this one into Intermediate Certification Authorities.'
  ),
  'self-signed': entry(
    'The certificate is signed by itself, not by a CA.',
    'heartlab:identity',
    'Have it issued by HeartLab or by the CA that the server trusts.'
  ),
  'self-signed-no-bc': entry(
    'The self-signed certificate does not say whether it is a CA.',
    'heartlab:endpoints',
    'Ask for a CA certificate with basic constraints.'
  ),
  'no-basic-constraints': entry(
    'The certificate does not say that it is a CA (no basic constraints).',
    'heartlab:endpoints',
    'Ask for a CA certificate with basic constraints.'
  ),
  'basic-constraints-not-critical': entry(
    'The statement that this is a CA is not marked critical.',
    'heartlab:support',
    'Usually harmless; a new CA should mark it.'
  ),
  'malformed-basic-constraints': entry(
    'The statement whether this is a CA is malformed.',
    'heartlab:support',
    'Have the certificate issued again.'
  ),
  'pathlen-zero': entry(
    'This CA may issue device and server certificates, but no further CA.',
    'heartlab:support',
    'Nothing to do unless there is an intermediate CA below it.'
  ),
  'name-constraints': entry(
    'This CA is limited to certain names or addresses.',
    'heartlab:support',
    "Check that the server's name or address is among them."
  ),
  'chain-incomplete': entry(
    'The certificate of the issuer is not in the file.',
    'this-computer',
    'Nothing to do if the server knows the issuer; else add the intermediate CA.'
  ),
  'ca-mismatch': entry(
    'The certificate was not issued by the CA it is compared with.',
    'heartlab:endpoints',
    'Use the CA and the certificate of the same HeartLab endpoint.'
  ),
  'known-bad-issuer': entry(
    'The certificate belongs to a CA whose private key is public: anybody can forge it.',
    'heartlab:support',
    'Do not import it; remove it where it is installed.'
  ),
  'unknown-critical-extension': entry(
    'The certificate demands something (a critical extension) that programs do not know, so they refuse it.',
    'heartlab:support',
    'Have it issued again without that extension.'
  ),
  'duplicate-extension': entry(
    'The certificate holds the same extension twice, so programs refuse it.',
    'heartlab:support',
    'Have it issued again.'
  ),
  'negative-serial': entry(
    'The serial number is negative, zero or too long.',
    'heartlab:support',
    'Have it issued again if the import fails.'
  ),
  'x509-v1': entry(
    'The certificate is of the old version 1, which says nothing about its use.',
    'heartlab:support',
    'Have it issued again as version 3.'
  ),
  'malformed-version': entry(
    'The version of the certificate is impossible or does not fit its content.',
    'heartlab:support',
    'Have it issued again.'
  ),
  'malformed-time': entry(
    'A date in the certificate is malformed.',
    'heartlab:support',
    'Have it issued again.'
  ),
  'malformed-dn': entry(
    'A name in the certificate is malformed.',
    'heartlab:support',
    'Have it issued again.'
  ),
  'empty-subject': entry(
    'The certificate names nobody.',
    'heartlab:identity',
    "Have it issued again with the device's name, so that it can be told apart in the scanner's list."
  ),
  'no-common-name': entry(
    "The certificate has no common name: the scanner's list will not show whose it is.",
    'heartlab:identity',
    'Have it issued again with the AE title as common name.'
  ),
  'non-ascii-dn': entry(
    'A name in the certificate has letters beyond plain ASCII, which some screens show wrongly.',
    'heartlab:identity',
    'Use plain letters when it is issued the next time.'
  ),
  'name-not-ae-title': entry(
    "The certificate does not carry the scanner's AE title.",
    'heartlab:identity',
    'Check that this is the certificate of this device; some servers insist on it.'
  )
}
