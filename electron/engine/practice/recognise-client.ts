/** How clients of other services begin; the name is the protocol's own, in every language. */
const BEGINNINGS: readonly (readonly [protocol: string, beginning: RegExp])[] = [
  ['SIP', /^[A-Z]+ sips?:/],
  ['RTSP', /^[A-Z]+ rtsp:/],
  ['HTTP', /^[A-Z]{3,16} (\/|\*|https?:|[\w.-]+:\d+ HTTP)/],
  ['SSH', /^SSH-/],
  ['SMTP', /^(EHLO|HELO|LHLO|MAIL FROM|STARTTLS|QUIT)\b/i],
  ['FTP or POP3', /^(USER|PASS|AUTH|SYST|FEAT|CAPA|STAT|LIST)\b/i],
  ['IMAP', /^\w{1,8} (CAPABILITY|LOGIN|NOOP|STARTTLS)\b/i],
  ['Java RMI', /^JRMI/],
  ['Redis', /^\*\d+\r\n\$/],
  // MLLP's start block, then the message's first segment (HL7 v2).
  ['HL7', /^\x0b?(MSH|FHS|BHS)\|/],
  ['Telnet', /^\xff[\xfb-\xfe]/],
  // TPKT, then an X.224 connection request (RFC 1006).
  ['Remote Desktop (RDP)', /^\x03\x00..\x06?.?\xe0/s],
  ['SMB', /^\x00...[\xff\xfe]SMB/s],
  ['NetBIOS', /^\x81\x00/],
  ['PostgreSQL', /^\x00\x00..(\x04\xd2\x16[\x2e-\x30]|\x00\x03\x00\x00)/s],
  // A BER sequence, then the message id as an integer (RFC 4511 4.1.1).
  ['LDAP', /^\x30[^]{1,5}\x02[\x01-\x04][^]{1,4}[\x60-\x77]/],
  ['SOCKS', /^(\x05[\x01-\x09][\x00-\x09]|\x04[\x01\x02])/],
  ['MQTT', /^\x10.\x00[\x04\x06]MQ/s]
]

/** The service for which a client took this port, by the first bytes that it sent; null where none is known. */
export function recogniseClient(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  return BEGINNINGS.find(([, beginning]) => beginning.test(text))?.[0] ?? null
}
