import type { DicomRule } from '../rule'

/** Presentation contexts, encodings and PDU lengths. Source: PS3.8 table 9-21 and 9.3.8, PS3.7 annex C; dcmtk, pynetdicom, fo-dicom, dcm4che, Orthanc. */
export const CONTEXTS: readonly DicomRule[] = [
  ...['images', 'clips', 'loops', 'multi-frame', 'multiframe', 'reports', 'measurements'].map(
    (needle) => ({
      needle,
      // One kind arrives, another does not.
      pattern:
        /\b(?:SR|reports?|stills?|images?|single[- ]frames?)\b.{0,40}\b(?:receiv|arriv|com|transfer|stor|sent)\w{0,12}(?:[,;]|.{0,20}\b(?:but|not|while)\b).{0,40}\b(?:SR|reports?|images|clips|loops|multi-?frames?|measurements?)\b.{0,30}(?:\bnot\b|n['’]t|never|missing|fail|reject)/i,
      blames: { 'sop-class-not-supported': 62, 'transfer-syntax': 58 },
      says: 'one kind of object arrives, another does not'
    })
  ),
  {
    needle: 'illegal pdu length',
    blames: { 'pdu-size': 92 },
    says: 'a PDU length limit is broken'
  },
  {
    needle: 'max pdu',
    pattern: /max pdu(?! (?:(?:receive |send )?(?:size|length)\s?[:=]|time-?\s?out))/i,
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
      /PDU length.{0,60}(?:\b0\b|ignor|not |exceed|mismatch|limit|unlimited|differ|too|large|negotiat|honou?r)/i,
    blames: { 'pdu-size': 82 },
    says: 'the PDU length is the matter'
  },
  {
    needle: 'status',
    pattern: /status\W{0,4}(?:code\W{0,3})?(?:0x)?0{0,2}122H?\b/i,
    blames: { 'sop-class-not-supported': 90 },
    says: 'status 0122: the SOP class is not supported'
  },
  {
    needle: 'abstractsyntaxnotsupported',
    blames: { 'sop-class-not-supported': 95 },
    says: 'the SOP class is refused'
  },
  {
    needle: 'sop class',
    pattern:
      /sop[- _]?class.{0,60}(?:not[- _]?supported|unsupported|unknown|not accepted|reject|refus|not in|missing)|(?:unsupported|unknown|no|missing|reject\w{0,12}) sop[- _]?class|No Such SOP Class/i,
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
    // dcm4che says so where the class is accepted, and in another encoding only.
    needle: 'no presentation context',
    pattern:
      /no presentation context for (?:abstract syntax|sop ?class)\b.{1,160}\bwith transfer syntax\b/i,
    blames: { 'transfer-syntax': 80 },
    says: 'the transfer syntax is refused'
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
      /(?:no|none|not|without|all|failed|reject|refus|unsupported|invalid).{0,70}presentation contexts?|presentation contexts?.{0,60}(?:not|reject|refus|none|invalid|fail)/i,
    blames: { 'sop-class-not-supported': 66, 'transfer-syntax': 60 },
    says: 'a presentation context is refused'
  },
  {
    needle: 'negotiate a presentation context',
    blames: { 'sop-class-not-supported': 70, 'transfer-syntax': 64 },
    says: 'no presentation context was accepted'
  },
  {
    needle: 'contexts accepted',
    pattern: /no (?:requested |proposed )?contexts accepted/i,
    blames: { 'sop-class-not-supported': 68, 'transfer-syntax': 62 },
    says: 'no presentation context was accepted'
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
    needle: 'bad presentation context id',
    blames: { other: 78, 'sop-class-not-supported': 56 },
    says: 'a message came in a context that was not agreed on'
  },
  {
    // One of a list, of which others may well be accepted: what the log says besides counts more.
    needle: 'context id',
    pattern: /context ID:.{0,40}transfer syntax(?:es)? not supported/i,
    blames: { 'transfer-syntax': 78 },
    event: 'listed-context',
    says: 'a context’s transfer syntaxes are refused'
  },
  {
    needle: 'context id',
    pattern: /context ID:.{0,40}abstract syntax not supported/i,
    blames: { 'sop-class-not-supported': 78 },
    event: 'listed-context',
    says: 'a context’s SOP class is refused'
  },
  {
    needle: 'transfer',
    pattern:
      /^(?!.*context ID:).*(?:transfer[- _]?syntax(?:es)?.{0,50}(?:not[- _]?supported|unsupported|reject|refus|not accepted|mismatch|unknown|cannot|not understood|no common)|(?:unsupported|reject\w{0,12}|refus\w{0,12}|no (?:common|acceptable|accepted|matching|suitable|supported)|unknown|different|none of the|wrong|non-) ?transfer[- _]?syntax)/i,
    blames: { 'transfer-syntax': 94 },
    says: 'the transfer syntax is refused'
  },
  ...['little endian', 'big endian', 'implicit vr', 'explicit vr'].flatMap((needle) => [
    {
      needle,
      pattern: new RegExp(
        `${needle}.{0,80}\\b(?:(?:not|n['’]t) (?:accept|support|understand|read)\\w{0,4}|unsupported|reject\\w{0,4}|refus\\w{0,4})\\b|\\b(?:reject|refus|insists?|cannot|(?:not|n['’]t) (?:accept|support))\\w{0,4}\\b.{0,40}${needle}`,
        'i'
      ),
      blames: { 'transfer-syntax': 84 },
      says: 'the transfer syntax is refused'
    },
    {
      // What is asked for may well be what came.
      needle,
      pattern: new RegExp(
        `\\b(?:only|nothing but|except)\\b.{0,40}${needle}|${needle}.{0,80}\\b(?:only|needed|required)\\b|\\brequires?\\b.{0,40}${needle}`,
        'i'
      ),
      blames: { 'transfer-syntax': 82 },
      soft: true,
      says: 'the transfer syntax is refused'
    }
  ]),
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
    needle: 'unable to convert dataset',
    blames: { 'transfer-syntax': 90 },
    says: 'the object cannot be brought into an accepted encoding'
  },
  {
    needle: 'transcod',
    pattern:
      /(?:cannot|can't|fail|unable|not|error|no).{0,70}transcod\w{0,8}|transcod\w{0,8}.{0,60}(?:fail|not|error|unsupported|impossible)/i,
    blames: { 'transfer-syntax': 90 },
    says: 'the object cannot be brought into an accepted encoding'
  },
  {
    needle: 'codec',
    pattern:
      /(?:no|missing|unsupported|not|fail).{0,50}codec|codec.{0,40}(?:not|missing|fail|unsupported)/i,
    blames: { 'transfer-syntax': 88 },
    says: 'the object cannot be brought into an accepted encoding'
  },
  {
    needle: 'compress',
    pattern:
      /(?:cannot|can't|unable to|fail\w{0,12} to|not) (?:de)?compress|compress\w{0,8}.{0,60}(?:not (?:supported|accepted)|reject|refus|unsupported)|(?:reject|refus|unsupported|no).{0,40}compress/i,
    blames: { 'transfer-syntax': 82 },
    says: 'the compression is refused'
  },
  {
    needle: 'jpeg',
    pattern:
      /JPEG.{0,80}(?:not (?:supported|accepted)|reject|refus|unsupported|only|cannot)|(?:only|reject|refus|not).{0,50}JPEG/i,
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
      /^(?!.*\bPDU time-?out).*(?:(?:exceed|too (?:big|large|long|small)|illegal|oversize|larger|bigger|invalid|wrong|never used|ignor|mismatch).{0,70}\bPDUs?\b.{0,20}(?:length|size)?|\bPDUs?\b.{0,60}(?:too (?:big|large|long|small)|exceed|larger|bigger|oversize|limit|never used|ignored|truncat|mismatch|greater than))/i,
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
    pattern: /PDV(?!.{0,60}is odd).{0,60}(?:length|too|exceed|larger|invalid)/i,
    blames: { 'pdu-size': 76 },
    says: 'a PDV length does not fit'
  }
]
