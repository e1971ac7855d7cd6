import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const causeOf = (...lines: readonly string[]): string =>
  diagnoseText(lines.join('\n'), { kind: 'dicom' }).cause

describe('a fault in somebody’s own words', () => {
  it.each([
    ['dns', 'the modality does not find the host, with the IP it works'],
    ['port-closed', 'a scan: port 2762 is closed'],
    ['port-closed', 'the listener was never started'],
    ['filtered', 'in the trace of the server no SYN arrives'],
    ['wrong-port', 'sends to 8104 rather than 104'],
    ['wrong-port', 'the HL7 listener has this port, and the scanner is set to it'],
    ['expired-cert', 'the certificate lapsed in May'],
    ['hostname-mismatch', 'certificate issued to arc.example.org, the device uses 192.0.2.7'],
    ['clock-skew', 'the display of the machine shows 2009'],
    ['no-shared-cipher', 'one side has only GCM, the other only CBC'],
    ['wrong-called-ae', 'it answers to AE title ARC only, the device has ARCHIVE entered'],
    ['identity-refused', 'the archive refused it without giving a reason'],
    ['sop-class-not-supported', 'Encapsulated PDF is not enabled there'],
    ['pdu-size', 'its P-DATA-TF are larger than announced'],
    ['out-of-resources', 'the connection limit is reached'],
    ['timeout', 'no C-STORE-RSP within 30 s'],
    ['nat-firewall', 'after the idle timer, the session table of the firewall state timeout'],
    ['p12-no-key', 'only the certificate was copied to the stick'],
    ['p12-no-key', 'imported, but without the key icon'],
    ['p12-encryption', 'it says wrong password though it is correct'],
    ['hostname-mismatch', 'by IP it fails, by hostname it is fine'],
    ['out-of-resources', 'too many parallel senders'],
    ['nat-firewall', 'the router of the provider cuts long sessions'],
    ['identity-refused', 'echo is free, storing is forbidden for this one'],
    ['wrong-port', 'it reaches the web interface rather than the archive'],
    ['wrong-called-ae', 'the AE has a new name, and two devices still use the old']
  ])('%s: %s', (cause, text) => {
    expect(causeOf(text)).toBe(cause)
  })
  it('counts less than what a program says', () => {
    expect(causeOf('sends to 8104 rather than 104', 'E: Called AE title not recognized')).toBe(
      'wrong-called-ae'
    )
  })
  it('is not healthy because it once was', () => {
    expect(causeOf('verification succeeded yesterday, and today nothing')).not.toBe('ok')
    expect(causeOf('the echo was successful until last week')).not.toBe('ok')
  })
  it('takes no measure for a port', () => {
    expect(causeOf('it took 60 instead of 30 seconds')).not.toBe('wrong-port')
  })
})

describe('what a sentence is about, where nothing better is told', () => {
  it.each([
    ['dns', 'the DNS server of the site is another one'],
    ['wrong-calling-ae', 'our AE title has no entry in the archive'],
    ['wrong-called-ae', 'the AE title was typed wrong'],
    ['out-of-resources', 'no free space at the archive'],
    ['sop-class-not-supported', 'it only takes still objects'],
    ['transfer-syntax', 'the archive wants it without compression'],
    ['plaintext-to-tls', 'TLS at the device was not set'],
    ['tls-to-plaintext', 'TLS is on here, the other side is plain'],
    ['unknown-ca', 'the root is missing on the device'],
    ['client-cert-untrusted', 'the archive only trusts what the hospital issued'],
    ['missing-client-cert', 'a certificate was not assigned'],
    ['eku', 'the template of the certificate is the wrong one'],
    ['pdu-size', 'a PDU of 128 k, the other can do only 32'],
    ['nat-firewall', 'big studies die in the tunnel'],
    ['filtered', 'the route to that subnet is gone'],
    ['port-closed', 'the archive service is down'],
    ['wrong-port', 'port 104 is entered, the archive has 11112'],
    ['timeout', 'nothing more for minutes'],
    ['wrong-key-password', 'nobody has the password, the old one is lost'],
    ['p12-encryption', 'the device cannot open p12 with AES'],
    ['identity-refused', 'the account has no rights there'],
    ['tls-version', 'the device has no TLS 1.3'],
    ['no-shared-cipher', 'it only has RC4'],
    ['filtered', 'the archive is not pingable from there'],
    ['peer-abort', 'the archive cuts the association, nothing else']
  ])('%s: %s', (cause, text) => {
    expect(causeOf(text)).toBe(cause)
  })
  it.each([
    'we get another address for the archive next week',
    'please send the AE title of the scanner',
    'the certificate is in the mail'
  ])('is no fault: %s', (text) => {
    expect(causeOf(text)).toBe('unknown')
  })
  it('is no guess in a log, whose lines have words of their own', () => {
    const served = ['I: Association Accepted', 'I: Received Echo Response (Success)']
    expect(causeOf(...served, 'the old route stays')).toBe('ok')
    expect(causeOf(...served, 'cannot use the old route')).not.toBe('ok')
  })
})

describe('a healthy text', () => {
  it.each([
    'Zertifikat nicht abgelaufen, Uhr geht richtig',
    'Das Zertifikat ist noch nicht abgelaufen.',
    'Das Passwort ist nicht falsch. Speicherplatz nicht voll.',
    'Firewall blockiert nichts.',
    'the firewall does not block it',
    'kein Client-Zertifikat erforderlich',
    'the certificate is not expired',
    'The archive shows 2019 studies.',
    'it waits for 10 s, then shows the 2018 study',
    'the p12 is not disabled for export',
    'TLS 1.3 is on, no old versions. Works fine.',
    'nothing else needed at the firewall. Everything works.',
    'the certificate ended yesterday? No: it is valid',
    'packets were captured on the VLAN, no fault',
    'openssl pkcs12 -in ca.p12 -info -nokeys\nCertificate bag',
    'Certificate bag\nsubject=CN = Test Root CA'
  ])('is not blamed: %s', (text) => {
    expect(causeOf(text)).toBe('unknown')
  })
  it('leaves a guess a guess, and a file without a key in doubt', () => {
    const sure = (text: string) => diagnoseText(text, { kind: 'dicom' }).confidence
    expect(sure('the account has no rights there')).toBe('possible')
    expect(sure('the archive only trusts what the hospital issued')).toBe('possible')
    expect(sure('MAC: sha1, Iteration 2048\nCertificate bag')).toBe('likely')
  })
})
