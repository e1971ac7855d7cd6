import type { DicomCause } from '../../../shared/causes/codes'

/** The first half, up to the handshake. Invented, but in the words that the tools and people use: expected cause (others that would be right), text. */
export const CONNECTION_CASES: readonly (readonly [DicomCause | readonly DicomCause[], string])[] =
  [
    ['dns', 'CLIENT: error ENOTFOUND getaddrinfo ENOTFOUND pacs.example.invalid'],
    [
      'dns',
      'F: Association Request Failed: 0006:031c TCP Initialization Error: Temporary failure in name resolution'
    ],
    ['dns', 'java.net.UnknownHostException: heartlab-pacs: Name or service not known'],
    ['dns', 'System.Net.Sockets.SocketException (11001): No such host is known'],
    ['dns', 'E: Unable to resolve host name "pacs01"'],
    [
      'port-closed',
      'F: Association Request Failed: 0006:031c TCP Initialization Error: Connection refused'
    ],
    [
      'port-closed',
      'E: Failed to establish association\nE: [Errno 111] Connection refused\nE: TCP Initialisation Error: Connection refused'
    ],
    [
      'port-closed',
      'System.Net.Internals.SocketExceptionFactory+ExtendedSocketException (10061): No connection could be made because the target machine actively refused it. 192.0.2.5:11112'
    ],
    ['port-closed', 'java.net.ConnectException: Connection refused: connect'],
    [
      'port-closed',
      'echoscu fails at once with connection refused, the storescp service is not running'
    ],
    [
      'filtered',
      'F: Association Request Failed: 0006:031c TCP Initialization Error: Operation now in progress (Timeout)'
    ],
    ['filtered', 'CLIENT: error ETIMEDOUT connect ETIMEDOUT 203.0.113.9:11112'],
    [
      'filtered',
      'System.Net.Sockets.SocketException: A connection attempt failed because the connected party did not properly respond after a period of time'
    ],
    ['filtered', 'java.net.SocketTimeoutException: connect timed out'],
    ['filtered', 'CLIENT: error EHOSTUNREACH connect EHOSTUNREACH 10.1.2.3:104'],
    [
      'filtered',
      'tcpdump on the scanner side shows SYN packets going out and no SYN-ACK coming back'
    ],
    ['wrong-port', 'E: Unknown PDU type received, server answered HTTP/1.1 400 Bad Request'],
    [
      'wrong-port',
      'Orthanc was configured with DICOM port 4242 but the modality sends to 8042, which is the web port: wrong port'
    ],
    [
      ['wrong-port', 'timeout'],
      'Connected to port 22, first bytes from the server: SSH-2.0-OpenSSH_9.2'
    ],
    [
      ['nat-firewall', 'filtered'],
      'C-ECHO works on the LAN, from the remote site through NAT the association is never answered'
    ],
    [
      'nat-firewall',
      'After the hospital turned on SSL inspection on the firewall every transfer breaks'
    ],
    ['nat-firewall', 'The IDS cuts the DICOM connection after some dozens of images'],
    [
      'plaintext-to-tls',
      'SERVER: E: Receiving Association failed: 000b:090b TLS error: wrong version number'
    ],
    [
      'plaintext-to-tls',
      'SERVER: tlsClientError ERR_SSL_WRONG_VERSION_NUMBER wrong version number\nCLIENT: error ECONNRESET read ECONNRESET'
    ],
    [
      'plaintext-to-tls',
      'Plain echoscu against the TLS port 2762: Peer aborted Association (or never connected)'
    ],
    [
      'plaintext-to-tls',
      'CLIENT: I: Requesting Association | F: Association Request Failed: 0006:0317 Peer aborted Association (or never connected)\nSERVER: TLS server got first bytes 0100000000cd'
    ],
    ['tls-to-plaintext', 'E: Receiving Association failed: 0006:0321 Unrecognized PDU type: 16'],
    [
      'tls-to-plaintext',
      'CLIENT: error EPROTO write EPROTO 140:error:1408F10B:SSL routines:ssl3_get_record:wrong version number'
    ],
    ['tls-to-plaintext', 'javax.net.ssl.SSLException: Unsupported or unrecognized SSL message'],
    [
      'tls-to-plaintext',
      'System.Security.Authentication.AuthenticationException: The handshake failed due to an unexpected packet format.'
    ],
    [
      'tls-to-plaintext',
      'F: Association Request Failed: 000b:0017 OpenSSL I/O error (SSL_ERROR_SYSCALL)'
    ],
    [
      'tls-version',
      'CLIENT: error ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION 0A00042E:SSL routines:ssl3_read_bytes:tlsv1 alert protocol version'
    ],
    [
      'tls-version',
      'javax.net.ssl.SSLHandshakeException: No appropriate protocol (protocol is disabled or cipher suites are inappropriate)'
    ],
    [
      'tls-version',
      'SERVER: E: Receiving Association failed: 000b:0902 TLS error: unsupported protocol'
    ],
    [
      'tls-version',
      'A fatal error occurred while creating a TLS client credential. The internal error state is 10013.'
    ],
    [
      'tls-version',
      'After the update the archive accepts TLS 1.2 only; the old modality only speaks TLS 1.0'
    ],
    [
      ['tls-version', 'no-shared-cipher'],
      'The client and server cannot communicate, because they do not possess a common algorithm'
    ],
    [
      'tls-version',
      'A fatal alert was received from the remote endpoint. The TLS protocol defined fatal alert code is 70.'
    ],
    [
      'no-shared-cipher',
      'SERVER: tlsClientError ERR_SSL_NO_SHARED_CIPHER no shared cipher\nCLIENT: error ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE sslv3 alert handshake failure'
    ],
    ['no-shared-cipher', 'javax.net.ssl.SSLHandshakeException: no cipher suites in common'],
    [
      'no-shared-cipher',
      'An TLS 1.2 connection request was received from a remote client application, but none of the cipher suites supported by the client application are supported by the server.'
    ],
    [
      'unknown-ca',
      'CLIENT: error UNABLE_TO_GET_ISSUER_CERT_LOCALLY unable to get local issuer certificate'
    ],
    ['unknown-ca', 'F: Association Request Failed: 000b:0886 TLS error: certificate verify failed'],
    [
      'unknown-ca',
      'sun.security.validator.ValidatorException: PKIX path building failed: unable to find valid certification path to requested target'
    ],
    [
      'unknown-ca',
      'The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot'
    ],
    [
      'unknown-ca',
      'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate in certificate chain (_ssl.c:997)'
    ],
    [
      'unknown-ca',
      'The certificate received from the remote server was issued by an untrusted certificate authority.'
    ],
    [
      'unknown-ca',
      'SERVER: E: Receiving Association failed: 000b:0c18 TLS error: tlsv1 alert unknown ca'
    ],
    [
      'hostname-mismatch',
      "CLIENT: error ERR_TLS_CERT_ALTNAME_INVALID Hostname/IP does not match certificate's altnames: IP: 10.0.0.5 is not in the cert's list: "
    ],
    [
      'hostname-mismatch',
      'java.security.cert.CertificateException: No subject alternative names matching IP address 10.0.0.5 found'
    ],
    [
      'hostname-mismatch',
      'The remote certificate is invalid according to the validation procedure: RemoteCertificateNameMismatch'
    ],
    [
      'hostname-mismatch',
      "ssl.SSLCertVerificationError: certificate verify failed: IP address mismatch, certificate is not valid for '10.0.0.5'"
    ],
    [
      'hostname-mismatch',
      'x509: certificate is valid for pacs.example.org, not for other.example.org: the certificate is for another name, hostname mismatch'
    ],
    ['expired-cert', 'CLIENT: error CERT_HAS_EXPIRED certificate has expired'],
    [
      'expired-cert',
      'java.security.cert.CertificateExpiredException: NotAfter: Wed Sep 28 12:00:00 UTC 2022'
    ],
    [
      'expired-cert',
      'SERVER: verify error:num=10:certificate has expired | 0A000086:SSL routines:tls_process_client_certificate:certificate verify failed'
    ],
    [
      'expired-cert',
      'CLIENT: secureConnect TLSv1.3 | error ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED sslv3 alert certificate expired'
    ],
    ['clock-skew', 'CLIENT: error CERT_NOT_YET_VALID certificate is not yet valid'],
    [
      'clock-skew',
      'java.security.cert.CertificateNotYetValidException: NotBefore: Sun Nov 22 00:00:00 UTC 2026'
    ],
    [
      'clock-skew',
      'SERVER: verify error:num=9:certificate is not yet valid | SSL routines:tls_process_client_certificate:certificate verify failed\nCLIENT: secureConnect TLSv1.3 | error ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE sslv3 alert bad certificate'
    ],
    [
      'clock-skew',
      'TLS handshake fails on the ultrasound only; its clock was reset to 2009 when the CMOS battery died'
    ],
    [
      'missing-client-cert',
      'SERVER: 0A0000C7:SSL routines:tls_process_client_certificate:peer did not return a certificate'
    ],
    [
      'missing-client-cert',
      'CLIENT: secureConnect TLSv1.3 | error ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED tlsv13 alert certificate required'
    ],
    ['missing-client-cert', 'javax.net.ssl.SSLHandshakeException: Empty client certificate chain'],
    ['missing-client-cert', 'E0101 DicomAssociation: TLS error: peer did not return a certificate'],
    [
      ['missing-client-cert', 'no-shared-cipher'],
      'CLIENT: error ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE sslv3 alert handshake failure | close hadError=true'
    ],
    [
      'client-cert-untrusted',
      'CLIENT: secureConnect TLSv1.3 | error ERR_SSL_TLSV1_ALERT_UNKNOWN_CA tlsv1 alert unknown ca | close hadError=false'
    ],
    [
      'client-cert-untrusted',
      'javax.net.ssl.SSLHandshakeException: Received fatal alert: unknown_ca'
    ],
    [
      'client-cert-untrusted',
      'A fatal alert was received from the remote endpoint. The TLS protocol defined fatal alert code is 48.'
    ],
    [
      'client-cert-untrusted',
      'SERVER: secureConnection authorized=false UNABLE_TO_VERIFY_LEAF_SIGNATURE'
    ],
    [
      'client-cert-untrusted',
      'E0512 TLS error: certificate verify failed while accepting a connection from the client on the server side'
    ],
    ['eku', 'CLIENT: error INVALID_PURPOSE unsuitable certificate purpose'],
    [
      'eku',
      'sun.security.validator.ValidatorException: Extended key usage does not permit use for TLS client authentication'
    ],
    [
      'eku',
      'CLIENT: secureConnect TLSv1.3 | error ERR_SSL_SSLV3_ALERT_UNSUPPORTED_CERTIFICATE sslv3 alert unsupported certificate'
    ],
    ['identity-refused', 'A-ASSOCIATE-RJ result 1 source 1 reason 1'],
    [
      'identity-refused',
      'F: Association Rejected:\nF: Result: Rejected Permanent, Source: Service User\nF: Reason: No Reason'
    ],
    [
      'identity-refused',
      'The TLS connection stands, but HeartLab refuses: the DICOM identity is disabled'
    ],
    ['identity-refused', 'C-STORE-RSP status 0x0124 Refused: Not Authorized'],
    [
      'wrong-called-ae',
      'F: Association Rejected:\nF: Result: Rejected Permanent, Source: Service User\nF: Reason: Called AE Title Not Recognized'
    ],
    [
      'wrong-called-ae',
      'DicomAssociationRejectedException: Association rejected [result: Permanent; source: ServiceUser; reason: CalledAENotRecognized]'
    ],
    [
      'wrong-called-ae',
      'org.dcm4che3.net.pdu.AAssociateRJ: A-ASSOCIATE-RJ[result: 1 - rejected-permanent, source: 1 - service-user, reason: 7 - called-AE-title-not-recognized]'
    ],
    ['wrong-called-ae', 'associationRejected { result: 1, source: 1, reason: 7 }'],
    [
      'wrong-calling-ae',
      'F: Association Rejected:\nF: Result: Rejected Permanent, Source: Service User\nF: Reason: Calling AE Title Not Recognized'
    ],
    [
      'wrong-calling-ae',
      'E: Association Rejected\nE: Result: Rejected Permanent, Source: Service User\nE: Reason: Calling AE title not recognised'
    ],
    ['wrong-calling-ae', 'Rejected association for remote AET VIVID on IP 192.0.2.4'],
    ['wrong-calling-ae', 'associationRejected { result: 1, source: 1, reason: 3 }'],
    [
      'sop-class-not-supported',
      'Context ID: 1 (Abstract Syntax Not Supported), Comprehensive SR Storage; the images are stored'
    ],
    ['sop-class-not-supported', 'C-STORE response status 0x0122 SOP Class Not Supported'],
    [
      'sop-class-not-supported',
      'E: No presentation context for: (US) 1.2.840.10008.5.1.4.1.1.6.1\nE: abstract syntax not supported'
    ],
    [
      'transfer-syntax',
      'W: DICOM file has transfer syntax JPEG Baseline, none of the accepted contexts: Transfer Syntaxes Not Supported'
    ],
    [
      'transfer-syntax',
      'FoDicom.Imaging.Codec.DicomCodecException: No codec registered for transfer syntax: JPEG 2000 Image Compression (Lossless Only), unable to transcode'
    ],
    ['pdu-size', 'Illegal PDU Length 4194305. Max expected 16384'],
    [
      'pdu-size',
      'The peer sends a PDU larger than the negotiated maximum PDU length and the association breaks'
    ],
    ['timeout', 'E: Association Request Failed: 0006:031a DUL network read timeout'],
    [
      'timeout',
      'F: Association Request Failed: 000b:000b TLS read operation did not complete (SSL_ERROR_WANT_READ)'
    ]
  ]
