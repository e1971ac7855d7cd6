import type { DicomRule } from '../rule'

/** Statuses outside the list, and programs that fail on their own. Source: PS3.8 table 9-21, PS3.7 annex C; dcmtk, pynetdicom, fo-dicom, dcm4che, Orthanc. */
export const ENDINGS: readonly DicomRule[] = [
  ...['characterset', 'character set', 'charset'].map((needle) => ({
    needle,
    // Programs tell of every conversion.
    pattern:
      /^(?!.*success)(?=.*(?:\b(?:not|cannot|wrong|invalid|missing|lost|instead|broken|damaged)\b|garbled|mismatch|fail|error|unsupported|unknown|question mark|differ)).*(?:character ?set|charset)/i,
    blames: { other: 74 },
    says: 'a character set is the matter'
  })),
  { needle: 'garbled', blames: { other: 70 }, says: 'texts arrive damaged' },
  {
    needle: 'private',
    pattern:
      /(?:drops?|lose|loses|lost|strips?|removes?|discards?|missing|vanish).{0,50}private (?:\w{1,16} )?(?:tags?|elements?|attributes?|data)/i,
    blames: { other: 82 },
    says: 'private elements are lost'
  },
  {
    needle: 'remaining bytes',
    blames: { other: 70 },
    says: 'the data set is not well formed'
  },
  {
    needle: 'pixel data',
    pattern:
      /(?:missing|no|without|lacks?) pixel data(?!.{0,60}\b(?:goes|works?|pass(?:es)?|arrives?|fine|ok)\b)|pixel data.{0,40}(?:missing|absent|not found)/i,
    blames: { other: 72 },
    says: 'the data set is not well formed'
  },
  {
    needle: 'storage commitment',
    pattern: /fail|never|not (?:supported|confirmed)|unsupported|no answer|reject|refus|time/i,
    blames: { other: 76 },
    says: 'storage commitment is the matter'
  },
  {
    needle: 'confirm storage',
    pattern: /fail|not |unable/i,
    blames: { other: 76 },
    says: 'storage commitment is the matter'
  },
  {
    needle: 'invalid v',
    pattern: /invalid (?:VR|value representation|value)\b/i,
    blames: { other: 72 },
    says: 'the data set is not well formed'
  },
  {
    needle: 'exception',
    pattern:
      /^(?!.*State: Sta2).*(?:parse|format|argument|index|eof|decod|encod)\w{0,20}(?:exception|error)/i,
    blames: { other: 52 },
    says: 'a program cannot read the data'
  },
  {
    needle: 'incoming pdu was too large',
    pattern: /length 171\d{5}\b/,
    blames: { 'tls-to-plaintext': 92 },
    says: 'the “length” is a TLS record’s first bytes (16 03): TLS came to a plain port'
  },
  {
    needle: 'incoming pdu was too large',
    blames: { 'tls-to-plaintext': 50, 'pdu-size': 70 },
    says: 'the incoming PDU is larger than allowed'
  },
  ...['suboperations', 'sub-operations'].map((needle) => ({
    needle,
    pattern: /failed ?suboperations\W{1,16}[1-9]|sub-?operations.{0,60}failed: ?[1-9]/i,
    blames: { other: 76 },
    says: 'some of the objects could not be moved'
  })),
  ...['suboperations', 'sub-operations'].map((needle) => ({
    needle,
    pattern:
      /(?:failed|warning) ?suboperations\W{1,16}(?:0|none)\b|sub-?operations.{0,60}failed: ?0\b/i,
    says: 'none of the objects failed'
  })),
  ...['c-move-rsp', 'c-get-rsp'].map((needle) => ({
    needle,
    pattern: /status=b000H/i,
    blames: { other: 78 },
    says: 'some of the objects could not be moved'
  })),
  {
    needle: 'badly formed message',
    blames: { other: 80 },
    says: 'the data set is not well formed'
  },
  {
    needle: 'failed: ',
    pattern: /\bresponse \(failed: /i,
    blames: { other: 80 },
    says: 'the server cannot do what it was asked'
  },
  ...['bad dicom file', 'premature end of stream', 'cannot access file'].map((needle) => ({
    needle,
    // In its trace dcmtk says so of every object that comes in parts.
    pattern: /^(?![TD]: )/,
    blames: { other: 84 },
    says: 'a file to be sent is not there, or is no DICOM file'
  })),
  {
    needle: 'bad file format',
    blames: { other: 78 },
    says: 'the data set is not well formed'
  },
  {
    needle: 'permission denied',
    pattern: /errno 13\b|permission denied.{0,12}['"]?\//i,
    blames: { other: 86 },
    says: 'the program may not write where it wants to'
  },
  {
    needle: 'incompatibleconnectionexception',
    blames: { 'plaintext-to-tls': 58, 'tls-to-plaintext': 56, other: 54 },
    says: 'dcm4chee: one side is set to TLS and the other is not'
  },
  {
    needle: 'inappropriate data for message',
    blames: { other: 84 },
    says: 'dcmtk 0006:0202: the data set does not fit its message'
  },
  {
    needle: '0xa8',
    pattern: /0xA8[0-9A-F]{2}\b/i,
    blames: { other: 84 },
    says: 'status A8xx: the move destination is not known'
  },
  {
    needle: 'move destination unknown',
    blames: { other: 84 },
    says: 'status A8xx: the move destination is not known'
  },
  {
    needle: 'status',
    pattern: /status\W{0,4}(?:code\W{0,3})?(?:0x)?A9[0-9A-F]{2}H?\b/i,
    blames: { other: 86 },
    says: 'status A9xx: the data do not match their class'
  },
  {
    needle: 'status',
    pattern: /status\W{0,4}(?:code\W{0,3})?(?:0x)?C[0-9A-F]{3}H?\b/i,
    blames: { other: 84 },
    says: 'status Cxxx: the server cannot read the object'
  },
  {
    needle: 'status',
    pattern: /status\W{0,4}(?:code\W{0,3})?(?:0x)?0{0,2}110H?\b/i,
    blames: { other: 82 },
    says: 'status 0110: the server failed while processing'
  },
  {
    needle: 'status',
    pattern: /status\W{0,4}(?:code\W{0,3})?(?:0x)?0{0,2}111H?\b/i,
    blames: { other: 82 },
    says: 'status 0111: the object is already there'
  },
  {
    needle: 'status',
    pattern:
      /status\W{0,4}(?:code\W{0,3})?(?:0x)?0{0,2}1(?:05|06|12|14|15|16|17|18|19|2[0135-9])H?\b/i,
    blames: { other: 80 },
    says: 'a DIMSE status of PS3.7 annex C'
  },
  {
    needle: '0xa9',
    pattern: /0xA9[0-9A-F]{2}\b/i,
    blames: { other: 84 },
    says: 'status A9xx: the data do not match their class'
  },
  {
    needle: '0xc',
    // A cipher suite of ECDHE has such a number, too.
    pattern: /^(?!.*cipher).*0xC[0-9A-F]{3}\b/i,
    blames: { other: 82 },
    says: 'status Cxxx: the server cannot read the object'
  },
  {
    needle: 'datasetdoesnotmatchsopclass',
    blames: { other: 84 },
    says: 'status A9xx: the data do not match their class'
  },
  {
    needle: 'reason',
    pattern: /source\D{0,12}1\b.{0,40}reason\D{0,12}2\b(?!\d)/i,
    blames: { 'wrong-port': 60, other: 62 },
    says: 'reject 1/2: the application context is not known'
  },
  {
    needle: 'reason',
    pattern: /reason\W{0,4}(?:0x)?(?:[89]|[1-9]\d{1,2})\b/i,
    blames: { other: 84 },
    says: 'a reject reason outside the standard’s table'
  },
  {
    needle: 'application context',
    pattern: /not[- ]?supported/i,
    blames: { other: 74, 'wrong-port': 50 },
    says: 'the application context is not known there'
  },
  {
    needle: 'applicationcontextnotsupported',
    blames: { other: 74, 'wrong-port': 50 },
    says: 'the application context is not known there'
  },
  ...['protocol version', 'protocol-version', 'protocolversion'].map((needle) => ({
    needle,
    pattern: /protocol[- ]?version[- ]?not[- ]?supported/i,
    blames: { other: 74 },
    says: 'the DICOM protocol version is refused'
  })),
  {
    needle: 'anonymous tls',
    pattern: /off|not allowed|disabled|denied|refus/i,
    blames: { 'missing-client-cert': 74, 'identity-refused': 60 },
    says: 'the server wants a client certificate'
  },
  {
    needle: 'abstract',
    pattern:
      /^(?!.*context ID:).*(?:abstract[- _]?syntax.{0,30}(?:not[- _]?supported|unsupported|reject|refus|not accepted)|(?:unsupported|reject\w{0,12}|refus\w{0,12}) abstract[- _]?syntax)/i,
    blames: { 'sop-class-not-supported': 94 },
    says: 'the SOP class is refused'
  },
  {
    needle: 'data set does not match',
    blames: { other: 84 },
    says: 'status A9xx: the data do not match their class'
  },
  {
    needle: 'dataset does not match',
    blames: { other: 84 },
    says: 'status A9xx: the data do not match their class'
  },
  {
    needle: 'a900',
    pattern: /(?:0x|\b)A9\w\wH?\b/i,
    blames: { other: 84 },
    says: 'status A9xx: the data do not match their class'
  },
  {
    needle: 'cannot understand',
    blames: { other: 82 },
    says: 'status Cxxx: the server cannot read the object'
  },
  {
    needle: 'cannotunderstand',
    blames: { other: 82 },
    says: 'status Cxxx: the server cannot read the object'
  },
  {
    needle: 'c000',
    pattern: /(?:0x|\b)C[0-9A-F]{3}H?\b/,
    blames: { other: 78 },
    says: 'status Cxxx: the server cannot read the object'
  },
  {
    needle: 'processing failure',
    blames: { other: 80 },
    says: 'status 0110: the server failed while processing'
  },
  {
    needle: '0110',
    pattern: /(?:0x0110|\b0110H)\b/i,
    blames: { other: 80 },
    says: 'status 0110: the server failed while processing'
  },
  {
    needle: 'duplicate sop instance',
    // dcmqrscp’s housekeeping.
    pattern: /^(?!W: Deleting file)/,
    blames: { other: 82 },
    says: 'status 0111: the object is already there'
  },
  {
    needle: '0111',
    pattern: /(?:0x0111|\b0111H)\b/i,
    blames: { other: 80 },
    says: 'status 0111: the object is already there'
  },
  {
    needle: 'private',
    pattern:
      /private (?:\w{1,16} )?(?:tags?|elements?|attributes?|data).{0,80}(?:lost|missing|dropped|vanish|removed|stripped|not|gone)/i,
    blames: { other: 82 },
    says: 'private elements are lost'
  },
  { needle: 'nullreferenceexception', blames: { other: 76 }, says: 'a program fails on its own' },
  { needle: 'null pointer', blames: { other: 74 }, says: 'a program fails on its own' },
  { needle: 'nullpointerexception', blames: { other: 76 }, says: 'a program fails on its own' },
  { needle: 'segmentation fault', blames: { other: 78 }, says: 'a program fails on its own' },
  { needle: 'bug', pattern: /\bbug\b/i, blames: { other: 56 }, says: 'a program has a fault' },
  {
    needle: 'dicomserviceexception',
    pattern: /DicomServiceException: (?!.*(?:0124|122|A7))/i,
    blames: { other: 60 },
    says: 'the server failed while processing'
  }
]
