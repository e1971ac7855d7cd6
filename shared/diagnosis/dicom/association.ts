import type { DicomRule } from '../rule'

/**
 * Associations and DIMSE: dcmtk, pynetdicom, fo-dicom, dcm4che, Orthanc, dcmjs-dimse. Source: PS3.8 table 9-21
 * (reject reasons), 9.3.8 (abort), PS3.7 annex C and PS3.4 B.2.3 (statuses).
 */
export const ASSOCIATION: readonly DicomRule[] = [
  { needle: 'characterset', blames: { other: 74 }, says: 'a character set is the matter' },
  { needle: 'garbled', blames: { other: 70 }, says: 'texts arrive damaged' },
  {
    needle: 'private',
    pattern:
      /(?:drops?|lose|loses|lost|strips?|removes?|discards?|missing|vanish\w*).{0,40}private (?:tags?|elements?|attributes?|data)/i,
    blames: { other: 82 },
    says: 'private elements are lost'
  },
  {
    needle: 'invalid v',
    pattern: /invalid (?:VR|value representation|value)\b/i,
    blames: { other: 72 },
    says: 'the data set is not well formed'
  },
  {
    needle: 'exception',
    pattern: /(?:parse|format|argument|index\w*|eof|decod\w*|encod\w*)\w{0,20}(?:exception|error)/i,
    blames: { other: 52 },
    says: 'a program cannot read the data'
  },
  {
    needle: 'illegal pdu length',
    blames: { 'pdu-size': 92 },
    says: 'a PDU length limit is broken'
  },
  {
    needle: 'max pdu',
    pattern: /max pdu(?! (?:receive |send )?(?:size|length)\s?[:=])/i,
    blames: { 'pdu-size': 84 },
    says: 'the PDU length is the matter'
  },
  {
    needle: 'pdulength',
    pattern: /pdulength(?!\W{1,3}\d+\s*(?:$|,))/i,
    blames: { 'pdu-size': 84 },
    says: 'the PDU length is the matter'
  },
  {
    needle: 'pdu length',
    pattern:
      /PDU length.{0,60}(?:0\b|ignor|not |exceed|mismatch|limit|unlimited|differ|too|large|negotiat|honou?r)/i,
    blames: { 'pdu-size': 82 },
    says: 'the PDU length is the matter'
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
  {
    needle: 'acse timeout',
    blames: { timeout: 86 },
    says: 'the association request was not answered in time'
  },
  {
    needle: 'c-echo-rsp',
    pattern: /status\W{1,3}(?:0x)?0{1,4}H?\b/i,
    event: 'success',
    says: 'C-ECHO succeeded'
  },
  { needle: 'c-echo response', pattern: /success/i, event: 'success', says: 'C-ECHO succeeded' },
  { needle: 'a-release-r', event: 'association-ok', says: 'the association ended in order' },
  {
    needle: 'status',
    pattern: /status\W{0,4}(?:code\W{0,3})?(?:0x)?A7[0-9A-F]{2}H?\b/i,
    blames: { 'out-of-resources': 92 },
    says: 'status A7xx: the server is full or busy'
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
    needle: 'status',
    pattern: /status\W{0,4}(?:code\W{0,3})?(?:0x)?0{0,2}122H?\b/i,
    blames: { 'sop-class-not-supported': 90 },
    says: 'status 0122: the SOP class is not supported'
  },
  {
    needle: 'status',
    pattern: /status\W{0,4}(?:code\W{0,3})?(?:0x)?0{0,2}124H?\b/i,
    blames: { 'identity-refused': 90 },
    says: 'status 0124: not authorised'
  },
  {
    needle: '0xa7',
    pattern: /0xA7[0-9A-F]{2}\b/i,
    blames: { 'out-of-resources': 90 },
    says: 'status A7xx: the server is full or busy'
  },
  {
    needle: '0xa9',
    pattern: /0xA9[0-9A-F]{2}\b/i,
    blames: { other: 84 },
    says: 'status A9xx: the data do not match their class'
  },
  {
    needle: '0xc',
    pattern: /0xC[0-9A-F]{3}\b/i,
    blames: { other: 82 },
    says: 'status Cxxx: the server cannot read the object'
  },
  { needle: 'status=0h', event: 'success', says: 'status 0000: success' },
  {
    needle: 'datasetdoesnotmatchsopclass',
    blames: { other: 84 },
    says: 'status A9xx: the data do not match their class'
  },
  {
    needle: 'called ae',
    pattern:
      /called[- ]?ae.{0,40}(?:not|un)[- ]?recogni[sz]ed|called ae.{0,60}(?:unknown|mismatch|wrong|not (?:known|accepted|match|configured))/i,
    blames: { 'wrong-called-ae': 95 },
    says: 'the server does not know the called AE title'
  },
  {
    needle: 'calledae',
    pattern: /called-?ae-?(?:title)?-?(?:not|un)-?recogni[sz]ed|calledaenot/i,
    blames: { 'wrong-called-ae': 95 },
    says: 'the server does not know the called AE title'
  },
  {
    needle: 'called-ae',
    pattern: /called-ae.{0,20}(?:not|un)[-_ ]?(?:recogni[sz]ed|known)/i,
    blames: { 'wrong-called-ae': 93 },
    says: 'the server does not know the called AE title'
  },
  {
    needle: 'called_ae',
    pattern: /called_ae.{0,20}(?:not|un)[-_ ]?(?:recogni[sz]ed|known)/i,
    blames: { 'wrong-called-ae': 93 },
    says: 'the server does not know the called AE title'
  },
  {
    needle: 'called aet',
    pattern:
      /(?:bad|wrong|unknown|invalid|incorrect|reject\w*|refus\w*|unexpected|mismatch\w*|unregistered|not).{0,40}called AET|called AET.{0,60}(?:\bnot\b|bad|wrong|unknown|reject|mismatch|unregistered)/i,
    blames: { 'wrong-called-ae': 90 },
    says: 'the server does not know the called AE title'
  },
  {
    needle: 'called application entity',
    pattern: /not|un|wrong/i,
    blames: { 'wrong-called-ae': 92 },
    says: 'the server does not know the called AE title'
  },
  {
    needle: 'called',
    pattern:
      /(?:wrong|bad|invalid|incorrect|unknown|mistyped|misspel\w*) called|called.{0,40}(?:typo|mistyped|misspel|lower ?case|upper ?case|wrong|incorrect|differs)/i,
    blames: { 'wrong-called-ae': 90 },
    says: 'the called AE title is wrong'
  },
  {
    needle: 'calling ae',
    pattern:
      /calling[- ]?ae.{0,40}(?:not|un)[- ]?recogni[sz]ed|calling ae.{0,60}(?:unknown|mismatch|wrong|not (?:known|accepted|match|configured|registered)|unregistered)/i,
    blames: { 'wrong-calling-ae': 95 },
    says: 'the server does not know the calling AE title'
  },
  {
    needle: 'callingae',
    pattern: /calling-?ae-?(?:title)?-?(?:not|un)-?recogni[sz]ed|callingaenot/i,
    blames: { 'wrong-calling-ae': 95 },
    says: 'the server does not know the calling AE title'
  },
  {
    needle: 'calling-ae',
    pattern: /calling-ae.{0,20}(?:not|un)[-_ ]?(?:recogni[sz]ed|known)/i,
    blames: { 'wrong-calling-ae': 93 },
    says: 'the server does not know the calling AE title'
  },
  {
    needle: 'calling_ae',
    pattern: /calling_ae.{0,20}(?:not|un)[-_ ]?(?:recogni[sz]ed|known)/i,
    blames: { 'wrong-calling-ae': 93 },
    says: 'the server does not know the calling AE title'
  },
  {
    needle: 'calling aet',
    pattern:
      /(?:bad|wrong|unknown|invalid|incorrect|reject\w*|refus\w*|unexpected|mismatch\w*|unregistered|not).{0,40}calling AET|calling AET.{0,60}(?:\bnot\b|bad|wrong|unknown|reject|mismatch|unregistered)/i,
    blames: { 'wrong-calling-ae': 90 },
    says: 'the server does not know the calling AE title'
  },
  {
    needle: 'calling application entity',
    pattern: /not|un|wrong/i,
    blames: { 'wrong-calling-ae': 92 },
    says: 'the server does not know the calling AE title'
  },
  {
    needle: 'calling',
    pattern:
      /(?:wrong|bad|invalid|incorrect|unknown|unregistered|blank|empty|missing|all-space) calling|calling.{0,60}(?:typo|mistyped|misspel|lower ?case|upper ?case|wrong|incorrect|differs|empty|blank|spaces|not registered|unknown)/i,
    blames: { 'wrong-calling-ae': 88 },
    says: 'the calling AE title is wrong'
  },
  {
    needle: 'rejected association for remote aet',
    blames: { 'wrong-calling-ae': 92 },
    says: 'the server does not know the calling AE title'
  },
  {
    needle: 'unknown remote',
    pattern:
      /unknown remote (?:aet|ae|modality|host)|modality.{0,40}(?:unknown|not (?:known|registered|configured))/i,
    blames: { 'wrong-calling-ae': 86 },
    says: 'the server does not know the calling AE title'
  },
  {
    needle: 'aet',
    pattern:
      /(?:unknown|unregistered|not registered|not known|unconfigured).{0,30}\bAETs?\b|\bAETs?\b.{0,40}(?:is unknown|not (?:known|registered|configured|listed))/i,
    blames: { 'wrong-calling-ae': 74, 'wrong-called-ae': 50 },
    says: 'an AE title is not known'
  },
  {
    needle: 'reason',
    pattern: /source\D{0,12}1\b.{0,40}reason\D{0,12}3\b(?!\d)/i,
    blames: { 'wrong-calling-ae': 93 },
    says: 'reject 1/3: the calling AE title is not known'
  },
  {
    needle: 'reason',
    pattern: /source\D{0,12}1\b.{0,40}reason\D{0,12}7\b(?!\d)/i,
    blames: { 'wrong-called-ae': 93 },
    says: 'reject 1/7: the called AE title is not known'
  },
  {
    needle: 'reason',
    pattern: /source\D{0,12}1\b.{0,40}reason\D{0,12}2\b(?!\d)/i,
    blames: { 'wrong-port': 60, other: 62 },
    says: 'reject 1/2: the application context is not known'
  },
  {
    needle: 'reason',
    pattern: /source\D{0,12}1\b.{0,40}reason\D{0,12}1\b(?!\d)/i,
    blames: { 'identity-refused': 72 },
    says: 'reject 1/1: refused without a reason'
  },
  {
    needle: 'reason',
    pattern: /source\D{0,12}3\b.{0,40}reason\D{0,12}[12]\b(?!\d)/i,
    blames: { 'out-of-resources': 90 },
    says: 'reject 3/1 or 3/2: the server is busy'
  },
  {
    needle: 'reason',
    pattern: /reason\W{0,4}(?:0x)?(?:[89]|[1-9]\d{1,2})\b/i,
    blames: { other: 84 },
    says: 'a reject reason outside the standard’s table'
  },
  {
    needle: '1/1/7',
    blames: { 'wrong-called-ae': 92 },
    says: 'reject 1/1/7: the called AE title is not known'
  },
  {
    needle: '1/1/3',
    blames: { 'wrong-calling-ae': 92 },
    says: 'reject 1/1/3: the calling AE title is not known'
  },
  {
    needle: '1/1/1',
    blames: { 'identity-refused': 74 },
    says: 'reject 1/1/1: refused without a reason'
  },
  {
    needle: '2/3/',
    pattern: /\b2\/3\/[12]\b/,
    blames: { 'out-of-resources': 90 },
    says: 'reject 2/3: the server is busy'
  },
  {
    needle: 'no reason',
    pattern: /no[- ]?reason/i,
    blames: { 'identity-refused': 64 },
    says: 'the association is refused without a reason'
  },
  {
    needle: 'noreasongiven',
    blames: { 'identity-refused': 64 },
    says: 'the association is refused without a reason'
  },
  {
    needle: 'application context',
    pattern: /not[- ]?supported/i,
    blames: { other: 74, 'wrong-port': 50 },
    says: 'the application context is not known there'
  },
  {
    needle: 'protocol version',
    pattern: /protocol[- ]version[- ]not[- ]supported/i,
    blames: { other: 74 },
    says: 'the DICOM protocol version is refused'
  },
  {
    needle: 'temporary congestion',
    blames: { 'out-of-resources': 93 },
    says: 'the server is busy'
  },
  { needle: 'temporarycongestion', blames: { 'out-of-resources': 93 }, says: 'the server is busy' },
  {
    needle: 'local limit exceeded',
    blames: { 'out-of-resources': 94 },
    says: 'the server is at its limit'
  },
  {
    needle: 'locallimitexceeded',
    blames: { 'out-of-resources': 94 },
    says: 'the server is at its limit'
  },
  {
    needle: 'local-limit-exceeded',
    blames: { 'out-of-resources': 94 },
    says: 'the server is at its limit'
  },
  {
    needle: 'out of resources',
    blames: { 'out-of-resources': 93 },
    says: 'the server is full or busy'
  },
  {
    needle: 'outofresources',
    blames: { 'out-of-resources': 93 },
    says: 'the server is full or busy'
  },
  {
    needle: 'a700',
    pattern: /(?:0x|\b)A7(?:00|01|02|xx)H?\b/i,
    blames: { 'out-of-resources': 90 },
    says: 'status A7xx: the server is full or busy'
  },
  {
    needle: 'a701',
    blames: { 'out-of-resources': 88 },
    says: 'status A701: the server is full or busy'
  },
  {
    needle: 'a702',
    blames: { 'out-of-resources': 88 },
    says: 'status A702: the server is full or busy'
  },
  {
    needle: 'disk',
    pattern:
      /disk (?:is )?(?:full|space)|(?:no|not enough|insufficient|low|out of).{0,20}(?:disk|space|storage)|storage (?:is )?full/i,
    blames: { 'out-of-resources': 88 },
    says: 'the server’s disk is full'
  },
  {
    needle: 'no space left',
    blames: { 'out-of-resources': 92 },
    says: 'the server’s disk is full'
  },
  { needle: 'enospc', blames: { 'out-of-resources': 92 }, says: 'the server’s disk is full' },
  {
    needle: 'associations',
    pattern:
      /(?:max\w*|too many|limit|exceed\w*|concurrent|simultaneous|number of).{0,40}associations?|associations?.{0,40}(?:limit|exceeded|maximum reached|at once)/i,
    blames: { 'out-of-resources': 86 },
    says: 'the server is at its limit of associations'
  },
  {
    needle: 'too many',
    pattern: /too many (?:connections|open|clients|files|sessions|requests)/i,
    blames: { 'out-of-resources': 86 },
    says: 'the server is at its limit'
  },
  {
    needle: 'busy',
    pattern: /(?:server|pacs|scp|peer|archive|system|node).{0,30}\bbusy\b/i,
    blames: { 'out-of-resources': 80 },
    says: 'the server is busy'
  },
  {
    needle: 'out of memory',
    blames: { 'out-of-resources': 80 },
    says: 'a program has no memory left'
  },

  {
    needle: 'not authorized',
    blames: { 'identity-refused': 84 },
    says: 'the operation is not allowed'
  },
  {
    needle: 'not authorised',
    blames: { 'identity-refused': 84 },
    says: 'the operation is not allowed'
  },
  {
    needle: 'notauthorized',
    blames: { 'identity-refused': 84 },
    says: 'the operation is not allowed'
  },
  {
    needle: '0124',
    pattern: /(?:0x0124|\b0124H)\b/i,
    blames: { 'identity-refused': 88 },
    says: 'status 0124: not authorised'
  },
  {
    needle: 'identity',
    pattern:
      /identity.{0,60}(?:disabled|not registered|unknown|deleted|removed|not enabled|not allowed|refus|missing|does not exist|revoked|inactive)|(?:disabled|unregistered|no such|deleted|refus\w*|inactive).{0,30}identity/i,
    blames: { 'identity-refused': 90 },
    says: 'the identity is disabled or not registered'
  },
  {
    needle: 'user identity',
    pattern: /reject|fail|refus|not|denied/i,
    blames: { 'identity-refused': 82 },
    says: 'the user identity is refused'
  },
  {
    needle: 'not allowed',
    pattern:
      /(?:C-?ECHO|C-?STORE|C-?FIND|operation|request|DIMSE|service|command|store|echo).{0,60}not (?:allowed|permitted)|not (?:allowed|permitted).{0,40}(?:C-?ECHO|C-?STORE|operation|DIMSE|store|echo)/i,
    blames: { 'identity-refused': 84 },
    says: 'the operation is not allowed'
  },
  {
    needle: 'denied',
    pattern: /(?:access|permission|authori[sz]ation|association|request).{0,20}denied/i,
    blames: { 'identity-refused': 70 },
    says: 'access is denied'
  },
  {
    needle: 'anonymous tls',
    pattern: /off|not allowed|disabled|denied|refus/i,
    blames: { 'missing-client-cert': 74, 'identity-refused': 60 },
    says: 'the server wants a client certificate'
  },

  {
    needle: 'abstract',
    pattern:
      /abstract[- _]?syntax.{0,30}(?:not[- _]?supported|unsupported|reject|refus|not accepted)|(?:unsupported|reject\w*|refus\w*) abstract[- _]?syntax/i,
    blames: { 'sop-class-not-supported': 94 },
    says: 'the SOP class is refused'
  },
  {
    needle: 'abstractsyntaxnotsupported',
    blames: { 'sop-class-not-supported': 95 },
    says: 'the SOP class is refused'
  },
  {
    needle: 'sop class',
    pattern:
      /sop[- _]?class.{0,60}(?:not[- _]?supported|unsupported|unknown|not accepted|reject|refus|not in|missing)|(?:unsupported|unknown|no|missing|reject\w*) sop[- _]?class|No Such SOP Class/i,
    blames: { 'sop-class-not-supported': 92 },
    says: 'the SOP class is refused'
  },
  {
    needle: 'sopclass',
    pattern:
      /sopclass\s?not\s?supported|unsupported sopclass|nosuchsopclass|no presentation context for sopclass/i,
    blames: { 'sop-class-not-supported': 92 },
    says: 'the SOP class is refused'
  },
  {
    needle: '0122',
    pattern: /(?:0x0122|\b0122H)\b/i,
    blames: { 'sop-class-not-supported': 88 },
    says: 'status 0122: the SOP class is not supported'
  },
  {
    needle: 'no presentation context',
    blames: { 'sop-class-not-supported': 72, 'transfer-syntax': 60 },
    says: 'no presentation context was accepted for this object'
  },
  {
    needle: 'no valid presentation context',
    blames: { 'sop-class-not-supported': 72, 'transfer-syntax': 60 },
    says: 'no presentation context was accepted for this object'
  },
  {
    needle: 'no acceptable presentation context',
    blames: { 'sop-class-not-supported': 72, 'transfer-syntax': 62 },
    says: 'no presentation context was accepted'
  },
  {
    needle: 'no accepted presentation context',
    blames: { 'sop-class-not-supported': 72, 'transfer-syntax': 62 },
    says: 'no presentation context was accepted'
  },
  {
    needle: 'presentation context',
    pattern:
      /(?:no|none|not|without|all|failed|reject\w*|refus\w*|unsupported|invalid).{0,60}presentation contexts?|presentation contexts?.{0,60}(?:not|reject|refus|none|invalid|fail)/i,
    blames: { 'sop-class-not-supported': 66, 'transfer-syntax': 60 },
    says: 'a presentation context is refused'
  },
  {
    needle: 'presentationcontext',
    pattern: /\bno\b|not[- ](?:supported|accepted)|reject|fail/i,
    blames: { 'sop-class-not-supported': 66, 'transfer-syntax': 60 },
    says: 'a presentation context is refused'
  },
  {
    needle: 'result',
    pattern: /(?:context|result)[^|\n]{0,40}(?:result|id)?\D{0,12}\b3\b.{0,40}abstract/i,
    blames: { 'sop-class-not-supported': 92 },
    says: 'context result 3: the SOP class is refused'
  },
  {
    needle: 'transfer',
    pattern:
      /transfer[- _]?syntax(?:es)?.{0,50}(?:not[- _]?supported|unsupported|reject|refus|not accepted|mismatch|unknown|cannot|not understood|no common)|(?:unsupported|reject\w*|refus\w*|no (?:common|acceptable|accepted|matching|suitable|supported)|unknown|different|none of the|wrong) transfer[- _]?syntax/i,
    blames: { 'transfer-syntax': 94 },
    says: 'the transfer syntax is refused'
  },
  {
    needle: 'transfersyntaxesnotsupported',
    blames: { 'transfer-syntax': 95 },
    says: 'the transfer syntax is refused'
  },
  {
    needle: 'transfersyntax',
    pattern: /not|unsupported|reject|fail|cannot/i,
    blames: { 'transfer-syntax': 86 },
    says: 'the transfer syntax is refused'
  },
  {
    needle: 'transcod',
    pattern:
      /(?:cannot|can't|fail\w*|unable|not|error|no).{0,60}transcod\w*|transcod\w*.{0,60}(?:fail|not|error|unsupported|impossible)/i,
    blames: { 'transfer-syntax': 90 },
    says: 'the object cannot be brought into an accepted encoding'
  },
  {
    needle: 'codec',
    pattern:
      /(?:no|missing|unsupported|not|fail\w*).{0,40}codec|codec.{0,40}(?:not|missing|fail|unsupported)/i,
    blames: { 'transfer-syntax': 88 },
    says: 'the object cannot be brought into an accepted encoding'
  },
  {
    needle: 'compress',
    pattern:
      /(?:cannot|can't|unable to|fail\w* to|not) (?:de)?compress|compress\w*.{0,60}(?:not (?:supported|accepted)|reject|refus|unsupported)|(?:reject\w*|refus\w*|unsupported|no).{0,30}compress/i,
    blames: { 'transfer-syntax': 82 },
    says: 'the compression is refused'
  },
  {
    needle: 'jpeg',
    pattern:
      /JPEG.{0,80}(?:not (?:supported|accepted)|reject|refus|unsupported|only|cannot)|(?:only|reject\w*|refus\w*|not).{0,40}JPEG/i,
    blames: { 'transfer-syntax': 78 },
    says: 'the JPEG encoding is refused'
  },
  {
    needle: '1.2.840.10008.1.2.4.',
    pattern: /only|reject|not|fail|refus|unsupported/i,
    blames: { 'transfer-syntax': 70 },
    says: 'a compressed encoding is refused'
  },

  {
    needle: 'pdu',
    pattern:
      /(?:exceed\w*|too (?:big|large|long|small)|illegal|oversize\w*|larger|bigger|invalid|wrong|never used|ignor\w*|mismatch\w*).{0,60}\bPDUs?\b.{0,20}(?:length|size)?|\bPDUs?\b.{0,60}(?:too (?:big|large|long|small)|exceed|larger|bigger|oversize|limit|never used|ignored|truncat|mismatch|greater than)/i,
    blames: { 'pdu-size': 80 },
    says: 'the PDU length is the matter'
  },
  {
    needle: 'maxpdu',
    pattern: /maxPDU(?!Length[:=] ?\d+\s*$)/i,
    blames: { 'pdu-size': 80 },
    says: 'the PDU length is the matter'
  },
  {
    needle: 'maximum length',
    pattern:
      /(?:PDU|PDV|association|receive).{0,60}maximum length|maximum length.{0,60}(?:exceed|PDU|PDV|ignored|larger)/i,
    blames: { 'pdu-size': 72 },
    soft: true,
    says: 'the PDU length is the matter'
  },
  {
    needle: 'pdv',
    pattern: /PDV.{0,60}(?:length|too|exceed|larger|invalid)/i,
    blames: { 'pdu-size': 76 },
    says: 'a PDV length does not fit'
  },

  { needle: 'network read timeout', blames: { timeout: 90 }, says: 'no answer came in time' },
  {
    needle: 'dimse',
    pattern: /DIMSE.{0,40}time ?-?out|time ?-?out.{0,40}DIMSE/i,
    blames: { timeout: 90 },
    says: 'a DIMSE answer did not come in time'
  },
  { needle: 'no answer was received', blames: { timeout: 88 }, says: 'no answer came in time' },
  { needle: 'specified timeout', blames: { timeout: 86 }, says: 'no answer came in time' },
  { needle: 'times out', blames: { timeout: 80 }, says: 'no answer came in time' },
  { needle: 'timed out', blames: { timeout: 72 }, says: 'no answer came in time' },
  { needle: 'timed-out', blames: { timeout: 72 }, says: 'no answer came in time' },
  { needle: 'timeout', blames: { timeout: 66 }, says: 'a deadline passed' },
  { needle: 'time-out', blames: { timeout: 66 }, says: 'a deadline passed' },
  { needle: 'time out', blames: { timeout: 66 }, says: 'a deadline passed' },
  { needle: 'artim', blames: { timeout: 82 }, says: 'the association timer expired' },
  {
    needle: 'hang',
    pattern: /\bhangs\b|\bhang\b(?! up)|\bhung\b|hanging/i,
    blames: { timeout: 70 },
    says: 'it waits without end'
  },
  {
    needle: 'forever',
    pattern: /wait\w*.{0,30}forever|forever.{0,30}wait/i,
    blames: { timeout: 82 },
    says: 'it waits without end'
  },
  {
    needle: 'never',
    pattern:
      /never (?:answers?|returns?|responds?|repl(?:y|ies)|get|gets|receives?|comes?|arrives?|completes?|finish\w*|sends?)/i,
    blames: { timeout: 64 },
    says: 'an answer never comes'
  },
  { needle: 'no response', blames: { timeout: 70 }, says: 'no answer came' },
  { needle: 'no reply', blames: { timeout: 70 }, says: 'no answer came' },
  { needle: 'no answer', blames: { timeout: 68 }, says: 'no answer came' },
  {
    needle: 'seconds',
    pattern:
      /(?:stops?|ends?|fails?|drops?|closes?|aborts?|disconnect\w*).{0,40}(?:after|exactly).{0,20}\d+ ?(?:s\b|sec|seconds|minutes)/i,
    blames: { timeout: 74 },
    says: 'it always stops after the same time'
  },
  {
    needle: 'silent',
    pattern: /(?:goes|went|stays?|remains?|stayed|is|was) silent/i,
    blames: { timeout: 70 },
    says: 'the server stays silent'
  },
  {
    needle: 'slow',
    pattern: /(?:too|very) slow|slow (?:network|link|server|archive|pacs|line)/i,
    blames: { timeout: 62 },
    says: 'it is too slow'
  },

  {
    needle: 'uid',
    pattern:
      /\bUIDs?\b.{0,60}(?:longer than|too long|exceeds?|invalid|illegal|more than 64|over 64|malformed|leading zero|bad|empty|missing)|(?:invalid|illegal|malformed|bad|wrong|empty|missing|duplicate)\b.{0,40}\bUIDs?\b/i,
    blames: { other: 88 },
    says: 'a UID is not valid'
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
    blames: { other: 82 },
    says: 'status 0111: the object is already there'
  },
  {
    needle: '0111',
    pattern: /(?:0x0111|\b0111H)\b/i,
    blames: { other: 80 },
    says: 'status 0111: the object is already there'
  },
  { needle: 'character set', blames: { other: 74 }, says: 'a character set is the matter' },
  { needle: 'charset', blames: { other: 72 }, says: 'a character set is the matter' },
  {
    needle: 'private',
    pattern:
      /private (?:tags?|elements?|attributes?|data).{0,80}(?:lost|missing|dropped|vanish|removed|stripped|not|gone)/i,
    blames: { other: 82 },
    says: 'private elements are lost'
  },
  { needle: 'nullreferenceexception', blames: { other: 76 }, says: 'a program fails on its own' },
  { needle: 'null pointer', blames: { other: 74 }, says: 'a program fails on its own' },
  { needle: 'nullpointerexception', blames: { other: 76 }, says: 'a program fails on its own' },
  { needle: 'segmentation fault', blames: { other: 78 }, says: 'a program fails on its own' },
  { needle: 'bug', pattern: /\bbug\b/i, blames: { other: 56 }, says: 'a program has a fault' },
  {
    needle: 'still',
    pattern:
      /only (?:a )?stills?|stills? (?:only|instead)|clips? (?:arrive|come).{0,20}as (?:a )?still/i,
    blames: { other: 70 },
    says: 'only stills arrive'
  },

  {
    needle: 'peer aborted association (or never connected)',
    blames: { 'plaintext-to-tls': 56, 'peer-abort': 54, 'missing-client-cert': 50 },
    says: 'the server closed before it answered'
  },
  { needle: 'peer aborted', blames: { 'peer-abort': 56 }, says: 'the peer broke off' },
  {
    needle: 'abort',
    pattern: /A-?(?:P-)?ABORT|aborts?\b|aborted|aborting/i,
    blames: { 'peer-abort': 52 },
    says: 'the association was aborted'
  },
  {
    needle: 'econnreset',
    blames: { 'peer-abort': 46, 'nat-firewall': 40, 'client-cert-untrusted': 34 },
    says: 'the connection was reset'
  },
  {
    needle: 'connection reset',
    blames: { 'peer-abort': 46, 'nat-firewall': 42, 'client-cert-untrusted': 34 },
    says: 'the connection was reset'
  },
  {
    needle: 'forcibly closed',
    blames: { 'peer-abort': 46, 'nat-firewall': 42 },
    says: 'the connection was reset'
  },
  {
    needle: '10054',
    pattern: /\b10054\b/,
    blames: { 'peer-abort': 46, 'nat-firewall': 42 },
    says: 'the connection was reset'
  },
  {
    needle: 'broken pipe',
    blames: { 'peer-abort': 44 },
    says: 'the other side closed while data were sent'
  },
  {
    needle: 'epipe',
    blames: { 'peer-abort': 44 },
    says: 'the other side closed while data were sent'
  },
  { needle: 'connection closed', blames: { 'peer-abort': 42 }, says: 'the other side closed' },
  { needle: 'socket hang up', blames: { 'peer-abort': 34 }, says: 'the other side closed' },
  {
    needle: 'closed by',
    pattern: /closed by (?:the )?(?:remote|peer|server|foreign|other)/i,
    blames: { 'peer-abort': 46 },
    says: 'the other side closed'
  },
  {
    needle: 'drops',
    pattern: /(?:connection|association|session|line).{0,20}drops?\b/i,
    blames: { 'nat-firewall': 44, 'peer-abort': 42 },
    says: 'the connection breaks'
  },
  {
    needle: 'rejected',
    pattern: /association.{0,40}reject|reject.{0,40}association/i,
    blames: { 'identity-refused': 40, 'wrong-called-ae': 36, 'wrong-calling-ae': 36 },
    says: 'the association is refused'
  },
  {
    needle: 'reject',
    pattern: /A-?ASSOCIATE-?RJ|association reject|rejects? the association/i,
    blames: { 'identity-refused': 40, 'wrong-called-ae': 36, 'wrong-calling-ae': 36 },
    says: 'the association is refused'
  },

  { needle: 'echo response', pattern: /success/i, event: 'success', says: 'C-ECHO succeeded' },
  { needle: 'store response', pattern: /\(?success/i, event: 'success', says: 'C-STORE succeeded' },
  {
    needle: 'status',
    pattern: /status\W{1,4}(?:0x0000|0000H?|Success)\b/i,
    event: 'success',
    says: 'status 0000: success'
  },
  {
    needle: 'c-echo',
    pattern: /C-ECHO.{0,60}(?:success|\bok\b|0x0000)/i,
    event: 'success',
    says: 'C-ECHO succeeded'
  },
  {
    needle: 'c-store',
    pattern: /C-STORE.{0,60}(?:success|\bok\b|0x0000)/i,
    event: 'success',
    says: 'C-STORE succeeded'
  },
  { needle: 'association accepted', event: 'association-ok', says: 'the association was accepted' },
  {
    needle: 'releasing association',
    event: 'association-ok',
    says: 'the association ended in order'
  },
  {
    needle: 'association released',
    event: 'association-ok',
    says: 'the association ended in order'
  },
  {
    needle: 'successful',
    pattern:
      /(?:test|echo|store|stored|verification|connection|sent|transfer|import|association|handshake).{0,40}success|success\w*.{0,30}(?:stored|sent|connected|received|verified|imported|established)/i,
    event: 'success',
    says: 'it succeeded'
  },
  { needle: 'succeeded', event: 'success', says: 'it succeeded' },
  { needle: 'client: ok', event: 'success', says: 'the client reports success' },
  {
    needle: ': ok',
    pattern:
      /(?:^|\| ?)(?:CLIENT|SERVER|RESULT|echo|store|openssl|pfx): ok\b|verify return code: 0|Verification: OK/i,
    event: 'success',
    says: 'it succeeded'
  },
  { needle: 'mac verified ok', event: 'success', says: 'the password opens the file' },
  {
    needle: 'secureconnect',
    pattern: /secureConnect.{0,60}authorized=true(?!.{0,200}(?:error|close))/,
    event: 'success',
    says: 'the TLS connection stands'
  },

  { needle: 'receiving association failed', event: 'server', says: 'a server’s log' },
  { needle: 'storescp', event: 'server', says: 'a server’s log' },
  {
    needle: 'accept',
    pattern: /(?:SSL_accept|accepting|accept error|TLS accept|server hello)/i,
    event: 'server',
    says: 'a server’s log'
  },
  { needle: 'requesting association', event: 'client', says: 'a client’s log' }
]
