import { ASSOCIATION_ENTRIES } from './association-causes'
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
  ...ASSOCIATION_ENTRIES
} as const satisfies Record<DicomCause, CauseEntry>
