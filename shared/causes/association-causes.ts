import type { CauseEntry } from './entry'

/** Causes from the association on, and of key files; the way there is in dicom-causes.ts. */
export const ASSOCIATION_ENTRIES = {
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
} as const satisfies Record<string, CauseEntry>
