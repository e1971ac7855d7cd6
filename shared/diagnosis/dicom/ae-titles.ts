import type { DicomRule } from '../rule'

/** What is often wrong with the way a title is typed. */
const BLANKS = /(?:trailing|leading|extra) (?:white ?space|spaces?|blanks?)/.source
const TITLE = /\bAE[- ]?titles?\b/.source
const MISWRITTEN = `(?=.*(?:${BLANKS}.{0,60}${TITLE}|${TITLE}.{0,60}(?:${BLANKS}|(?:longer|more) than (?:16|sixteen)|too long|\\b(?:only|entirely|just|nothing but)\\b.{0,20}\\b(?:spaces|blanks)\\b|\\b(?:is|are|was|be) (?:blank|empty)\\b)|\\bunexpected (?:\\w{1,20} ){0,2}${TITLE}))`

/** Where no word tells whose title it is, it may be either one. */
const MISWRITTEN_TITLES: readonly DicomRule[] = (
  [
    ['(?=.*\\bcalling\\b)', { 'wrong-calling-ae': 80 }],
    ['(?=.*\\bcalled\\b)', { 'wrong-called-ae': 80 }],
    ['(?!.*\\bcall(?:ing|ed)\\b)', { 'wrong-calling-ae': 62, 'wrong-called-ae': 60 }]
  ] as const
).flatMap(([whose, blames]) =>
  ['ae title', 'aetitle', 'ae-title'].map((needle) => ({
    needle,
    pattern: new RegExp(`^${MISWRITTEN}${whose}`, 'i'),
    blames,
    says: 'an AE title is not written as it is registered'
  }))
)

/** Who is known to the server and what is allowed. Source: PS3.8 table 9-21 and 9.3.8, PS3.7 annex C; dcmtk, pynetdicom, fo-dicom, dcm4che, Orthanc. */
export const AE_TITLES: readonly DicomRule[] = [
  ...MISWRITTEN_TITLES,
  {
    needle: 'status',
    pattern: /status\W{0,4}(?:code\W{0,3})?(?:0x)?0{0,2}124H?\b/i,
    blames: { 'identity-refused': 90 },
    says: 'status 0124: not authorised'
  },
  {
    needle: 'dicommodalities',
    // Orthanc checks the calling AE title together with its address; who is known may still lack a right.
    pattern:
      /^(?!.*\bcommand \S{1,20} is not allowed).*(?:forbid|does not match|not (?:listed|found|known)|unknown|reject)/i,
    blames: { 'wrong-calling-ae': 92 },
    says: 'the server does not know the calling AE title'
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
      /(?:bad|wrong|unknown|invalid|incorrect|reject|refus|unexpected|mismatch|unregistered|not).{0,50}called AET|called AET.{0,60}(?:\bnot\b|bad|wrong|unknown|reject|mismatch|unregistered)/i,
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
      /(?:wrong|bad|invalid|incorrect|unknown|mistyped|misspel\w{0,12}) ['"]?called|called.{0,40}(?:typo|mistyped|misspel|lower ?case|upper ?case|wrong|incorrect|differs)/i,
    blames: { 'wrong-called-ae': 90 },
    says: 'the called AE title is wrong'
  },
  {
    needle: 'calling ae',
    pattern:
      /calling[- ]?ae.{0,40}(?:not|un)[- ]?recogni[sz]ed|calling ae.{0,60}(?:unknown|mismatch|wrong|denied|not (?:known|accepted|match|configured|registered|permitted)|unregistered)/i,
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
      /(?:bad|wrong|unknown|invalid|incorrect|reject|refus|unexpected|mismatch|unregistered|not).{0,50}calling AET|calling AET.{0,60}(?:\bnot\b|bad|wrong|unknown|reject|mismatch|unregistered)/i,
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
    needle: 'find calling ae',
    pattern: /(?:cannot|can't|could not|unable to|failed to|not) find calling AE/i,
    blames: { 'wrong-calling-ae': 93 },
    says: 'the server does not know the calling AE title'
  },
  {
    needle: 'not known',
    pattern: /\b(?:SCU|device|modality|node|sender|calling)\b.{0,40}\bnot known\b/i,
    blames: { 'wrong-calling-ae': 82 },
    says: 'the server does not know the sender'
  },
  {
    needle: 'ae title',
    pattern: /(?:check|verify|compare|wrong|incorrect|mismatch\w{0,12})\b.{0,30}\bAE titles?\b/i,
    blames: { 'wrong-called-ae': 66, 'wrong-calling-ae': 62 },
    says: 'an AE title does not fit'
  },
  {
    needle: 'ae title',
    pattern:
      /\bAE titles?\b.{0,40}\b(?:is|was|says|reads)\b.{0,60}\bon the (?:scanner|device|server|modality|machine|archive)\b/i,
    blames: { 'wrong-called-ae': 66, 'wrong-calling-ae': 66 },
    says: 'an AE title is not the same on both sides'
  },
  {
    needle: 'no matching aet',
    blames: { 'wrong-calling-ae': 70, 'wrong-called-ae': 64 },
    says: 'an AE title is not known here'
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
    pattern: /source\D{0,12}1\b.{0,40}reason\D{0,12}1\b(?!\d)/i,
    blames: { 'identity-refused': 72 },
    says: 'reject 1/1: refused without a reason'
  },
  {
    needle: 'move destination',
    pattern:
      /(?:unknown|not (?:known|configured|found)|invalid|unresolved).{0,30}move destination|move destination.{0,60}(?:unknown|not (?:known|configured|found))/i,
    blames: { other: 86, 'wrong-calling-ae': 52 },
    says: 'the archive does not know the AE title that the objects are to go to'
  },
  {
    needle: '1/1/7',
    pattern: /(?<![\d/])1\/1\/7(?![\d/])/,
    blames: { 'wrong-called-ae': 92 },
    says: 'reject 1/1/7: the called AE title is not known'
  },
  {
    needle: '1/1/3',
    pattern: /(?<![\d/])1\/1\/3(?![\d/])/,
    blames: { 'wrong-calling-ae': 92 },
    says: 'reject 1/1/3: the calling AE title is not known'
  },
  {
    needle: '1/1/1',
    pattern: /(?<![\d/])1\/1\/1(?![\d/])/,
    blames: { 'identity-refused': 74 },
    says: 'reject 1/1/1: refused without a reason'
  },
  {
    needle: 'no reason',
    pattern: /^(?!.*abort).*no[- ]?reason/i,
    blames: { 'identity-refused': 64 },
    says: 'the association is refused without a reason'
  },
  {
    needle: 'noreasongiven',
    blames: { 'identity-refused': 64 },
    says: 'the association is refused without a reason'
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
      /identity.{0,60}(?:disabled|not registered|unknown|deleted|removed|not enabled|not allowed|refus|missing|does not exist|revoked|inactive)|(?:disabled|unregistered|no such|deleted|refus|inactive).{0,40}identity/i,
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

  { needle: 'echo response', pattern: /success/i, event: 'success', says: 'C-ECHO succeeded' }
]
