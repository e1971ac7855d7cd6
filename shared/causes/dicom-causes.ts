import type { DicomCause } from './codes'
import type { CauseEntry } from './entry'

/** The causes of a failed DICOM connection (docs/codes.md); fixes carry the guide's own words. */
export const DICOM_ENTRIES = {
  dns: {
    title: 'The server’s name cannot be found',
    meaning: 'The host name does not resolve to an address on the network the device stands in.',
    whose: 'network',
    fixes: [
      {
        where: 'ge:dataflow',
        what: 'Enter the Server IP Address from HeartLab in IP Address instead of a name.'
      },
      { where: 'network:dns', what: 'Let this network’s DNS server resolve the name.' }
    ],
    evidenceWanted: ['the exact name that was typed', 'the DNS server that the device uses']
  },
  'port-closed': {
    title: 'Nobody listens on that port',
    meaning:
      'The address answers and refuses the connection: the port is wrong, or the service is not running.',
    whose: 'server',
    fixes: [
      {
        where: 'ge:dataflow',
        what: 'Set Port Number and IP Address to the values under View DICOM Endpoints (11112 or 104).'
      },
      { where: 'heartlab:endpoints', what: 'Compare the Server IP Address and the TLS port.' },
      { where: 'network:firewall', what: 'Check that no firewall rejects this port.' }
    ],
    evidenceWanted: ['Server IP Address and TLS Port as View DICOM Endpoints shows them']
  },
  filtered: {
    title: 'The connection attempt gets no answer',
    meaning:
      'Nothing at all comes back: a firewall drops the packets, the route is missing, or the address is not in use.',
    whose: 'network',
    fixes: [
      {
        where: 'network:firewall',
        what: 'Allow outbound TCP from the device to the Server IP Address and port.'
      },
      { where: 'ge:dataflow', what: 'Compare IP Address and Port Number with HeartLab’s values.' },
      { where: 'network:tunnel', what: 'If DICOM runs inside the tunnel, check that it is up.' }
    ],
    evidenceWanted: ['the firewall’s log for this destination', 'netmask and gateway of the device']
  },
  'wrong-port': {
    title: 'Another service answers on that port',
    meaning: 'What listens there is not DICOM, or DICOM is served on another port.',
    whose: 'client',
    fixes: [
      {
        where: 'ge:dataflow',
        what: 'Set Port Number to the port under View DICOM Endpoints (11112 or 104).'
      },
      { where: 'heartlab:endpoints', what: 'Read the port under DICOM via TLS again.' }
    ],
    evidenceWanted: ['the first bytes that the server sends']
  },
  'nat-firewall': {
    title: 'The way is cut or changed in between',
    meaning:
      'Address translation, a firewall or an inspection device cuts or alters the connection on its way.',
    whose: 'network',
    fixes: [
      {
        where: 'network:firewall',
        what: 'Take this connection out of TLS and DICOM inspection, and check address translation and idle timeouts.'
      },
      {
        where: 'network:tunnel',
        what: 'Check the tunnel’s MTU and that both directions are routed.'
      }
    ],
    evidenceWanted: [
      'the firewall’s log at this minute',
      'whether the same works from another network'
    ]
  },
  'plaintext-to-tls': {
    title: 'Plain DICOM was spoken to a TLS port',
    meaning: 'The server expects TLS, the device sent DICOM without it.',
    whose: 'client',
    fixes: [
      {
        where: 'ge:dataflow',
        what: 'Tick Transport Layer Security in the DicomStorage Properties.'
      }
    ],
    evidenceWanted: ['the server’s log: “wrong version number” or first bytes 01 00']
  },
  'tls-to-plaintext': {
    title: 'TLS was spoken to a plain DICOM port',
    meaning: 'The device starts TLS, the port serves plain DICOM and does not understand it.',
    whose: 'client',
    fixes: [
      {
        where: 'ge:dataflow',
        what: 'Set Port Number to the port under DICOM via TLS; untick Transport Layer Security only inside the tunnel.'
      },
      { where: 'heartlab:endpoints', what: 'Read which port is the one under DICOM via TLS.' }
    ],
    evidenceWanted: ['the server’s log: “Unrecognized PDU type: 16” or first bytes 16 03']
  },
  'tls-version': {
    title: 'No TLS version in common',
    meaning: 'One side only speaks versions of TLS that the other refuses.',
    whose: 'client',
    fixes: [
      {
        where: 'heartlab:support',
        what: 'Ask which TLS versions the server takes, and say which Windows the scanner has.'
      },
      {
        where: 'ge:dataflow',
        what: 'Ask GE service to enable TLS 1.2 in the scanner’s Windows; old images have it off.'
      }
    ],
    evidenceWanted: ['probe --scan of the server', 'the scanner’s Windows version']
  },
  'no-shared-cipher': {
    title: 'No cipher suite in common',
    meaning: 'The two sides share no cipher suite that fits the certificate and the version.',
    whose: 'client',
    fixes: [
      {
        where: 'heartlab:support',
        what: 'Send the list of suites that probe --scan shows, and the scanner’s Windows version.'
      },
      {
        where: 'ge:dataflow',
        what: 'Ask GE service for the update that brings current TLS 1.2 suites to the scanner.'
      }
    ],
    evidenceWanted: ['probe --scan of the server', 'the scanner’s Windows version']
  },
  'unknown-ca': {
    title: 'The server’s certificate is not trusted',
    meaning: 'The server’s certificate is not issued by a CA that the device trusts.',
    whose: 'client',
    fixes: [
      {
        where: 'ge:trusted-root',
        what: 'Import the HeartLab Server CA with Action › All Tasks › Import (guide: Action › Tools › Import).'
      },
      {
        where: 'heartlab:endpoints',
        what: 'Download the CA again under Download Server CA Certificate, PEM Format.'
      },
      {
        where: 'network:firewall',
        what: 'If the issuer is a firewall’s own CA, take this connection out of TLS inspection.'
      }
    ],
    evidenceWanted: ['issuer and SHA-1 thumbprint of the certificate that the server sends']
  },
  'hostname-mismatch': {
    title: 'The server’s certificate is for another name',
    meaning:
      'The address that was typed stands neither as name nor as IP address in the server’s certificate.',
    whose: 'client',
    fixes: [
      {
        where: 'ge:dataflow',
        what: 'Enter in IP Address exactly the name or address for which the certificate is made.'
      },
      {
        where: 'heartlab:support',
        what: 'Ask for a server certificate that carries this address in its SAN.'
      }
    ],
    evidenceWanted: ['the subject alternative names of the server’s certificate']
  },
  'expired-cert': {
    title: 'A certificate is past its end',
    meaning: 'The certificate of one of the two sides, or of its CA, has expired.',
    whose: 'client',
    fixes: [
      { where: 'ge:clock', what: 'Check date, year and time zone of the scanner first.' },
      {
        where: 'heartlab:identity',
        what: 'Download Client Certificate again and import it on the scanner.'
      },
      {
        where: 'heartlab:endpoints',
        what: 'If the server’s certificate or its CA has expired, download the Server CA again.'
      }
    ],
    evidenceWanted: ['the validity dates of both certificates', 'the clocks of both sides']
  },
  'clock-skew': {
    title: 'One side’s date is wrong',
    meaning:
      'A certificate is not valid yet, or only by another clock: the date of one side is wrong.',
    whose: 'client',
    fixes: [
      { where: 'ge:clock', what: 'Set date, year, time and time zone of the scanner.' },
      { where: 'this-computer', what: 'Check this computer’s clock.' }
    ],
    evidenceWanted: ['the clocks of both sides', '“valid from” of the certificate']
  },
  'missing-client-cert': {
    title: 'No client certificate was sent',
    meaning: 'The server requires a client certificate, the device sent none.',
    whose: 'client',
    fixes: [
      {
        where: 'ge:dataflow',
        what: 'Tick Provide Client Certificate in the DicomStorage Properties.'
      },
      {
        where: 'ge:tcpip',
        what: 'Open Client Certificates, select My, choose the imported HeartLab certificate, click OK.'
      },
      {
        where: 'ge:client-certificates',
        what: 'Check that the certificate stands under Personal › Certificates with its key.'
      },
      {
        where: 'heartlab:identity',
        what: 'Only if the device is to go without certificate: Toggle Allow Anonymous TLS on.'
      }
    ],
    evidenceWanted: ['the server’s log: “peer did not return a certificate”, or alert 116']
  },
  'client-cert-untrusted': {
    title: 'The server does not trust the client certificate',
    meaning: 'The client certificate is not issued by a CA that the server trusts.',
    whose: 'client',
    fixes: [
      {
        where: 'ge:tcpip',
        what: 'Choose the HeartLab certificate under Client Certificates › My, not another one.'
      },
      {
        where: 'heartlab:identity',
        what: 'Download Client Certificate from this device’s identity again and import that file.'
      }
    ],
    evidenceWanted: ['issuer and thumbprint of the certificate that the device sends']
  },
  eku: {
    title: 'A certificate is not made for this use',
    meaning:
      'Key usage or extended key usage of a certificate forbids client or server authentication.',
    whose: 'client',
    fixes: [
      {
        where: 'heartlab:identity',
        what: 'Download Client Certificate again and use it instead of a server or signing certificate.'
      },
      { where: 'heartlab:support', what: 'Send the extended key usage of the certificate.' }
    ],
    evidenceWanted: ['key usage and extended key usage of the certificate (cert inspect)']
  },
  'identity-refused': {
    title: 'HeartLab refuses this identity',
    meaning:
      'The certificate is fine, but the identity is disabled, not registered for this AE title, or not allowed this operation.',
    whose: 'server',
    fixes: [
      {
        where: 'heartlab:identity',
        what: 'Check that the identity is enabled, has this AE Title and allows this DIMSE request type.'
      },
      { where: 'ge:tcpip', what: 'Check that the scanner’s AE Title is the one of the identity.' },
      { where: 'heartlab:support', what: 'Ask what HeartLab’s log says at this time.' }
    ],
    evidenceWanted: ['the identity’s page in HeartLab: enabled, AE Title, allowed request types']
  },
  'wrong-called-ae': {
    title: 'The server does not know the called AE title',
    meaning: 'The AE title of the server is mistyped on the device. Letter case counts.',
    whose: 'client',
    fixes: [
      {
        where: 'ge:dataflow',
        what: 'Set AE Title to the Server AE Title from View DICOM Endpoints, letter for letter.'
      },
      { where: 'heartlab:endpoints', what: 'Read the Server AE Title again.' }
    ],
    evidenceWanted: ['the called AE title as it was sent, with case and spaces']
  },
  'wrong-calling-ae': {
    title: 'The server does not know the device’s AE title',
    meaning:
      'The calling AE title is not registered there, differs in case or spaces, or comes from an address that is not registered.',
    whose: 'client',
    fixes: [
      {
        where: 'heartlab:identity',
        what: 'Create the DICOM Identity with exactly the device’s AE Title, or correct it.'
      },
      { where: 'ge:tcpip', what: 'Set the scanner’s own AE Title to the one of the identity.' }
    ],
    evidenceWanted: ['the calling AE title as it was sent, with case and spaces']
  },
  'sop-class-not-supported': {
    title: 'The server does not take this kind of object',
    meaning: 'The SOP class of a presentation context is refused.',
    whose: 'server',
    fixes: [
      {
        where: 'heartlab:identity',
        what: 'Check the DIMSE request types that this identity may use.'
      },
      {
        where: 'ge:dataflow',
        what: 'Send only what the server takes: compare Allow SR, Allow SR Private Data and Allow Multiframe.'
      },
      { where: 'heartlab:support', what: 'Ask whether this SOP class is taken.' }
    ],
    evidenceWanted: ['the refused SOP class UID and the context’s result number']
  },
  'transfer-syntax': {
    title: 'The server does not take this encoding',
    meaning:
      'None of the offered transfer syntaxes is accepted, or the object cannot be brought into an accepted one.',
    whose: 'client',
    fixes: [
      {
        where: 'ge:dataflow',
        what: 'Set compression back to its default in the DicomStorage Properties and send again.'
      },
      { where: 'heartlab:support', what: 'Ask which transfer syntaxes are taken for this class.' }
    ],
    evidenceWanted: ['the offered transfer syntaxes of the refused context']
  },
  'pdu-size': {
    title: 'A PDU length limit is broken',
    meaning: 'One side sends larger PDUs than the other allows, or mishandles the limit.',
    whose: 'peer',
    fixes: [
      { where: 'heartlab:support', what: 'Send the maximum lengths of request and accept.' },
      { where: 'ge:dataflow', what: 'Leave the PDU size at its default where it can be set.' }
    ],
    evidenceWanted: ['maximum PDU length in the association request and in the accept']
  },
  timeout: {
    title: 'Connected, then no answer in time',
    meaning: 'The connection stands, but an expected answer did not come before the deadline.',
    whose: 'server',
    fixes: [
      {
        where: 'ge:dataflow',
        what: 'Check Port Number and the timeout, then send one small study alone.'
      },
      {
        where: 'network:firewall',
        what: 'Check idle timeouts and inspection on the way to the server.'
      },
      { where: 'heartlab:support', what: 'Ask what the server did at this time.' }
    ],
    evidenceWanted: ['the phase in which it stopped', 'how many seconds passed']
  },
  'out-of-resources': {
    title: 'The server is full or busy',
    meaning: 'The peer has no room, is busy, or has reached its limit of associations.',
    whose: 'server',
    fixes: [
      {
        where: 'heartlab:support',
        what: 'Wait a few minutes and retry; then give them the status.'
      },
      { where: 'ge:dataflow', what: 'Delete hanging jobs in the scanner’s spooler and retry.' }
    ],
    evidenceWanted: ['the DIMSE status and the error comment', 'how many associations were open']
  },
  'peer-abort': {
    title: 'The other side broke off',
    meaning: 'The peer ended the association without saying why.',
    whose: 'peer',
    fixes: [
      { where: 'heartlab:support', what: 'Ask what the server’s log says at this time.' },
      { where: 'network:firewall', what: 'Check that no device on the way resets the connection.' }
    ],
    evidenceWanted: ['abort source and reason', 'the server’s log at this time']
  },
  'wrong-key-password': {
    title: 'The password does not open the key file',
    meaning: 'The password of the private key or PKCS#12 file is not the one that was typed.',
    whose: 'client',
    fixes: [
      {
        where: 'ge:client-certificates',
        what: 'Import again with the password pulse, in small letters.'
      },
      { where: 'heartlab:identity', what: 'Download Client Certificate again.' }
    ],
    evidenceWanted: ['cert inspect of the file with the password']
  },
  'p12-encryption': {
    title: 'The reader cannot decrypt this kind of P12 file',
    meaning:
      'The PKCS#12 file is encrypted in a way that the reader does not know; Windows then says that the password is wrong.',
    whose: 'client',
    fixes: [
      {
        where: 'this-computer',
        what: 'Make a copy that old Windows can read: cert repack … --format scanner.'
      },
      { where: 'ge:client-certificates', what: 'Import that copy with the password pulse.' }
    ],
    evidenceWanted: ['cert inspect: how the file is encrypted', 'the scanner’s Windows version']
  },
  'p12-no-key': {
    title: 'The certificate has no private key',
    meaning: 'Only the public certificate is there; the device cannot prove who it is.',
    whose: 'client',
    fixes: [
      {
        where: 'heartlab:identity',
        what: 'Download Client Certificate: the .p12 file holds certificate and key.'
      },
      {
        where: 'ge:client-certificates',
        what: 'Import the .p12 with Mark this key as exportable into Personal › Certificates.'
      }
    ],
    evidenceWanted: ['cert inspect of the file']
  },
  other: {
    title: 'A known cause outside the usual list',
    meaning: 'What happened is understood, but it is none of the usual causes: read the evidence.',
    whose: 'peer',
    fixes: [{ where: 'heartlab:support', what: 'Send the evidence below as it stands.' }],
    evidenceWanted: ['the raw codes and texts of both sides']
  },
  unknown: {
    title: 'Nothing was recognised',
    meaning: 'The text or the answers hold nothing from which a cause can be named.',
    whose: null,
    fixes: [
      { where: 'heartlab:support', what: 'Send more of the log, from before the first attempt on.' }
    ],
    evidenceWanted: ['the log of both sides from the start of one attempt to its end']
  },
  ok: {
    title: 'Healthy',
    meaning: 'The connection works as far as it was seen.',
    whose: null,
    fixes: [],
    evidenceWanted: []
  }
} as const satisfies Record<DicomCause, CauseEntry>
