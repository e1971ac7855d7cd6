import type { DicomCause } from '../../../shared/causes/codes'
import { CONNECTION_CASES } from './dicom-connection-cases'

/** Invented, but in the words that the tools and people use: expected cause (others that would be right), text. */
export const DICOM_CASES: readonly (readonly [DicomCause | readonly DicomCause[], string])[] = [
  ...CONNECTION_CASES,
  [
    'timeout',
    'E: Network timeout reached, no response to the C-STORE request within 30 seconds, aborting'
  ],
  ['timeout', 'TCP connects, the server never answers the A-ASSOCIATE-RQ'],
  ['out-of-resources', 'I: Received Store Response (Refused: OutOfResources)'],
  [
    'out-of-resources',
    'F: Association Rejected:\nF: Result: Rejected Transient, Source: Service Provider (Presentation Related)\nF: Reason: Local Limit Exceeded'
  ],
  ['out-of-resources', 'C-STORE status a700 because there is no space left on device'],
  [
    'out-of-resources',
    'Association rejected: temporary congestion, maximum number of associations reached'
  ],
  ['peer-abort', 'I: Received A-ABORT from the peer, source 0, nothing else in either log'],
  [
    'peer-abort',
    'E: Store Failed, file: x.dcm:\nE: 0006:0317 Peer aborted Association (or never connected) after the association was aborted by the archive'
  ],
  ['wrong-key-password', 'CLIENT: error ERR_CRYPTO_OPERATION_FAILED mac verify failure'],
  ['wrong-key-password', 'Mac verify error: invalid password?'],
  ['wrong-key-password', 'java.io.IOException: keystore password was incorrect'],
  [
    'wrong-key-password',
    'error:06065064:digital envelope routines:EVP_DecryptFinal_ex:bad decrypt'
  ],
  ['p12-encryption', 'CLIENT: Unsupported PKCS12 PFX data'],
  [
    'p12-encryption',
    'java.io.IOException: Integrity check failed: java.security.NoSuchAlgorithmException: Algorithm HmacPBESHA256 not available'
  ],
  [
    'p12-encryption',
    'The scanner says that the password you entered is incorrect although it is right; the p12 was made with OpenSSL 3'
  ],
  ['p12-no-key', 'CLIENT: Unable to load private key from PFX data'],
  ['p12-no-key', 'The certificate imported, but it has no private key, so it cannot be chosen'],
  [
    'p12-no-key',
    'System.NotSupportedException: The server mode SSL must use a certificate with the associated private key.'
  ],
  ['other', 'C-STORE status 0xA900 data set does not match SOP class'],
  ['other', 'C-STORE-RSP status 0x0110 Processing failure'],
  [
    'other',
    'Association rejected [result: Permanent; source: ServiceProviderPresentation; reason: 8]'
  ],
  [
    'ok',
    'I: Requesting Association\nI: Association Accepted (Max Send PDV: 16372)\nI: Sending Echo Request (MsgID 1)\nI: Received Echo Response (Success)\nI: Releasing Association'
  ],
  [
    'ok',
    'I: Association Accepted (Max Send PDV: 131060)\nI: Sending Store Request (MsgID 1, US)\nI: Received Store Response (Success)\nI: Releasing Association'
  ],
  ['ok', 'CLIENT: secureConnect TLSv1.3 authorized=true\nSERVER: secureConnection authorized=true'],
  [
    'ok',
    'I: Association Accepted\nI: Sending Echo Request: MsgID 1\nI: Received Echo Response (Status: 0x0000 - Success)\nI: Releasing Association'
  ],
  ['unknown', 'the weather is fine today and the coffee is hot'],
  [
    'wrong-calling-ae',
    'Association Request Failed: Calling AE Title Not Recognized; the AE is configured but requests come from another IP address'
  ],
  [
    'wrong-calling-ae',
    'pynetdicom sends calling AE title of 16 spaces; PACS rejects the association'
  ],
  [
    'wrong-called-ae',
    'several AEs share one port, the SCP rejects everything but ANY-SCP: Called AE title not recognised'
  ],
  [
    'out-of-resources',
    'Association rejected, Transient, local limit exceeded; only one association at a time is allowed'
  ],
  [
    'out-of-resources',
    'GE ultrasound keeps associations open until max_associations is reached and everyone gets rejected'
  ],
  [
    'sop-class-not-supported',
    'C-STORE fails with 0x0122 for Enhanced US Volume, normal images are fine'
  ],
  [
    'sop-class-not-supported',
    'No presentation context accepted for Comprehensive SR, the PACS answers Abstract Syntax Not Supported'
  ],
  ['sop-class-not-supported', 'ERROR: No Acceptable Presentation Contexts found'],
  [
    'transfer-syntax',
    'storescu: No presentation context for JPEG 2000 images: transfer syntaxes not supported'
  ],
  ['transfer-syntax', 'E: Unsupported transfer syntax MPEG2 MPML when the AE stores the clip'],
  [
    'transfer-syntax',
    'dcmsend cannot decompress JPEG-LS lossless and the receiver only takes Explicit VR Little Endian'
  ],
  ['pdu-size', 'receiver ignores our maximum PDU length of 16384 and sends 65536 byte PDUs'],
  ['pdu-size', 'MaxPDULength=0 (unlimited) is interpreted as zero and nothing is sent'],
  ['timeout', 'Association hangs after A-ASSOCIATE-RQ, no A-ASSOCIATE-AC is ever received'],
  ['timeout', 'C-MOVE sub operations stall; DIMSE timeout after 30 s reached'],
  [
    'timeout',
    'Sending a 2 GB multi-frame over a slow link is aborted after 60 seconds of inactivity'
  ],
  [
    'peer-abort',
    'A-ABORT received with source service-provider reason not specified right after the association was accepted'
  ],
  ['peer-abort', 'Aborted by peer after the first C-STORE; the log shows only A-P-ABORT'],
  [
    'tls-version',
    'TLS 1.0 and 1.1 have been disabled on the server, old client gets: Authentication failed because the remote party has closed the transport stream'
  ],
  [
    'tls-version',
    'Java 8u291 update: handshake fails since TLSv1 and TLSv1.1 are disabled by default'
  ],
  ['tls-version', 'SSL_ERROR_PROTOCOL_VERSION_ALERT when the modality connects'],
  [
    'no-shared-cipher',
    'No overlap between cipher suites: scanner offers TLS_RSA_WITH_AES_128_CBC_SHA only, server wants ECDHE'
  ],
  [
    'no-shared-cipher',
    'DICOM TLS: storescp with BCP195 profile, client supports TLS_RSA_WITH_3DES_EDE_CBC_SHA only; handshake failure'
  ],
  [
    'unknown-ca',
    'dcm4che: PKIX path building failed when connecting to the archive with the shipped keystore'
  ],
  ['unknown-ca', 'self signed certificate rejected by storescu, +cf CA file was not given'],
  ['unknown-ca', 'curl: (60) SSL certificate problem: unable to get local issuer certificate'],
  [
    'hostname-mismatch',
    'Connecting by IP address: certificate has only DNS:pacs.local, the IP is not in the SAN'
  ],
  ['hostname-mismatch', 'java.security.cert.CertificateException: No name matching pacs found'],
  ['expired-cert', 'DICOM TLS stopped working overnight: server certificate expired yesterday'],
  [
    'expired-cert',
    'The bundled test certificate in the repository is expired, so all the TLS unit tests fail'
  ],
  [
    'clock-skew',
    'x509: certificate has expired or is not yet valid: current time 2000-01-01T00:00:00Z is before 2026-01-01T00:00:00Z'
  ],
  ['clock-skew', 'The modality date was 2015, after correcting the time TLS works'],
  [
    'missing-client-cert',
    'mTLS: server log says peer did not return a certificate, client was started with +tla'
  ],
  [
    'missing-client-cert',
    'Orthanc DicomTlsRemoteCertificateRequired true, modality without client certificate is refused'
  ],
  [
    'client-cert-untrusted',
    'Server: certificate verify failed (unable to get local issuer certificate) for the modality certificate'
  ],
  [
    'client-cert-untrusted',
    'client certificate issued by another CA than the one in the truststore of the archive'
  ],
  [
    'eku',
    'certificate has only serverAuth in Extended Key Usage and is used as client certificate'
  ],
  ['eku', 'Key usage violation in certificate has been detected'],
  ['wrong-key-password', 'openssl pkcs12 -in a.p12: Mac verify error: invalid password?'],
  [
    'wrong-key-password',
    'javax.crypto.BadPaddingException: Given final block not properly padded. Such issues can arise if a bad key is used during decryption.'
  ],
  ['wrong-key-password', 'Could not load private key: bad decrypt, wrong passphrase'],
  [
    'p12-encryption',
    'macOS Keychain: "MAC verification failed during PKCS12 import (wrong password?)" with a file exported by OpenSSL 3'
  ],
  [
    'p12-encryption',
    'Server 2012 R2 rejects the pfx exported from Windows 2022 with AES256-SHA256: The password you entered is incorrect'
  ],
  [
    'p12-encryption',
    'node: error:0308010C:digital envelope routines::unsupported when reading the pfx'
  ],
  [
    'p12-encryption',
    'keytool error: java.io.IOException: Invalid keystore format after switching to PBES2'
  ],
  [
    'p12-encryption',
    'forge: PKCS#12 MAC could not be verified. Invalid password? file was made with -macalg sha256 and PBES2'
  ],
  [
    'p12-no-key',
    'Certificate not listed under Client Certificates because only the .cer was imported, private key missing'
  ],
  ['p12-no-key', 'No certificate matches private key'],
  ['dns', 'socket.gaierror: [Errno -2] Name or service not known'],
  ['dns', 'socket.gaierror: [Errno 11001] getaddrinfo failed'],
  [
    'port-closed',
    'ConnectionRefusedError: [WinError 10061] No connection could be made because the target machine actively refused it'
  ],
  ['port-closed', 'Nobody listens on 11112: nmap says closed'],
  ['filtered', 'nmap says filtered for port 104, other ports on the same host are open'],
  ['filtered', 'OSError: [Errno 113] No route to host'],
  [
    'filtered',
    'TimeoutError: [WinError 10060] A connection attempt failed because the connected party did not properly respond'
  ],
  ['wrong-port', 'Connected to the HTTP port 8080 of dcm4chee instead of 11112'],
  ['wrong-port', 'E: DUL illegal PDU: first bytes 48 54 54 50 (HTTP)'],
  [
    ['nat-firewall', 'filtered'],
    'C-MOVE works, but the storage sub-association back to the workstation behind NAT never arrives'
  ],
  [
    'nat-firewall',
    'Firewall with DICOM deep packet inspection drops the association after the A-ASSOCIATE-RQ'
  ],
  [
    'plaintext-to-tls',
    'Orthanc: E DicomServer.cpp: Receiving Association failed: 0006:0317 TLS error: http request / wrong version number'
  ],
  ['tls-to-plaintext', 'storescp (no TLS) prints: E: Unrecognized PDU type: 16'],
  [
    'tls-to-plaintext',
    'Client uses TLS while the AE is on a plain port: SSLException: Unrecognized SSL message, plaintext connection?'
  ],
  [
    'tls-to-plaintext',
    'ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1123)'
  ],
  [
    'identity-refused',
    'association rejected permanent, no reason given, user identity negotiation missing'
  ],
  ['other', 'Patient name with Chinese characters is garbled, SpecificCharacterSet is wrong'],
  ['other', 'C-STORE returns 0xC000, the PACS cannot parse the private sequence'],
  ['other', 'dcmjs-dimse drops private tags when sending'],
  ['other', 'All images get a duplicate SOP Instance UID and only one is stored'],
  ['other', 'Invalid VR in dataset: pydicom raises ValueError when decoding']
]

/** Whole verbose logs of healthy calls, as the tools print them. */
export const HEALTHY_DICOM: readonly string[] = [
  `12:00:00,000 INFO  - Initiate connection from 0.0.0.0/0.0.0.0:0 to pacs:11112
12:00:00,100 DEBUG - STORESCU->PACS(1) << A-ASSOCIATE-RQ[
  calledAET: PACS
  callingAET: STORESCU
  applicationContext: 1.2.840.10008.3.1.1.1 - DICOM Application Context Name
  implClassUID: 1.2.40.0.13.1.3
  maxPDULength: 16378
  maxOpsInvoked/maxOpsPerformed: 0/0
  PresentationContext[id: 1
    as: 1.2.840.10008.1.1 - Verification SOP Class
    ts: 1.2.840.10008.1.2 - Implicit VR Little Endian
  ]
]
12:00:00,200 INFO - STORESCU->PACS(1) >> A-ASSOCIATE-AC
12:00:00,200 INFO - STORESCU->PACS(1) << 1:C-ECHO-RQ[pcid=1
12:00:00,200 INFO - STORESCU->PACS(1) >> 1:C-ECHO-RSP[pcid=1, status=0H
12:00:00,200 INFO - STORESCU->PACS(1) << A-RELEASE-RQ
12:00:00,200 INFO - STORESCU->PACS(1) >> A-RELEASE-RP
12:00:00,200 INFO - STORESCU->PACS(1): close Socket`,
  `D: $dcmtk: echoscu v3.6.7 2022-04-22 $
D: Request Parameters:
D: ====================== BEGIN A-ASSOCIATE-RQ =====================
D: Our Implementation Class UID:      1.2.276.0.7230010.3.0.3.6.7
D: Their Implementation Class UID:
D: Application Context Name:    1.2.840.10008.3.1.1.1
D: Calling Application Name:    VIVID1
D: Called Application Name:     HEARTLAB
D: Responding Application Name: HEARTLAB
D: Our Max PDU Receive Size:    16384
D: Their Max PDU Receive Size:  0
D: Presentation Contexts:
D:   Context ID:        1 (Proposed)
D:     Abstract Syntax: =VerificationSOPClass
D:     Proposed SCP/SCU Role: Default
D:     Proposed Transfer Syntax(es):
D:       =LittleEndianImplicit
D: Requested Extended Negotiation: none
D: Accepted Extended Negotiation:  none
D: Requested User Identity Negotiation: none
D: User Identity Negotiation Response:  none
D: ======================= END A-ASSOCIATE-RQ ======================
I: Association Accepted (Max Send PDV: 16372)
I: Sending Echo Request (MsgID 1)
D: DcmDataset::read() TransferSyntax="Little Endian Implicit"
I: Received Echo Response (Success)
I: Releasing Association`,
  `D: Request Parameters:
D: ======================= OUTGOING A-ASSOCIATE-RQ PDU ========================
D: Our Max PDU Receive Size:    16382
D: Requested Common Extended Negotiation: None
D: Requested Asynchronous Operations Window Negotiation: None
I: Association Accepted
I: Sending Store Request: MsgID 1, (US)
D: ========================== INCOMING DIMSE MESSAGE ==========================
D: Message Type                  : C-STORE RSP
D: DIMSE Status                  : 0x0000 - Success
I: Received Store Response (Status: 0x0000 - Success)
I: Releasing Association`,
  `Association accepted\nC-Echo response [1]: Success\nReleasing association`,
  `I0501 12:00:00 CommandDispatcher.cpp:331] Incoming Association from AET VIVID1 on IP 192.0.2.4, modality with extended name\nI: Store-SCP: status 0x0000, successful stored instance`
]
