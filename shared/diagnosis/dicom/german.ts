import type { DicomCause } from '../../causes/codes'
import type { Blames, DicomRule } from '../rule'

type Weights = Blames<Exclude<DicomCause, 'ok' | 'unknown'>>

interface German {
  readonly needle: string
  readonly pattern?: RegExp
  readonly blames: Weights
  readonly onServer?: Weights
  readonly says: string
}

const FAULTS =
  'abgelaufen|voll\\b|falsch|verstellt|ung.{1,2}ltig|unbekannt|blockier|gesperr|sperrt|verwirf|verworfen|berschreitung|fehlt\\b'
/** That there is none of the faults that a rule here looks for. */
const NEGATED = [
  `\\b(?:nicht|nichts|nie|niemals|kein\\w{0,2}|weder|noch|ohne|keineswegs)(?: \\S{1,16}){0,2} \\S{0,16}(?:${FAULTS})`,
  '\\b(?:blockier|sperr|verwirf)\\w{0,4}(?: \\w{1,12})? (?:nichts?|keine?n?)\\b',
  '\\bkein.{0,40}\\b(?:n.{1,2}tig|notwendig|erforderlich|verlangt|gebraucht)\\b'
].join('|')

/** A line that denies a fault blames nobody, even where it may tell of another. */
function unlessDenied(rule: DicomRule): DicomRule {
  const said = rule.pattern ? `(?=.*(?:${rule.pattern.source}))` : ''
  return { ...rule, pattern: new RegExp(`^(?!.*(?:${NEGATED}))${said}`, 'i') }
}

/**
 * What Windows, .NET and people say in German, where the English words of the same thing have a rule. An umlaut is one
 * letter or two, whichever encoding the log was written in.
 */
export const GERMAN: readonly DicomRule[] = (
  [
    ...['nicht aufgel', 'host ist unbekannt'].map((needle) => ({
      needle,
      blames: { dns: 90 },
      says: 'the name does not resolve'
    })),
    {
      needle: 'berschreitung',
      pattern: /\bzeit.{1,2}berschreitung/i,
      blames: { timeout: 68 },
      says: 'a deadline passed'
    },
    ...['keine antwort', 'nicht geantwortet', 'antwortet nicht'].map((needle) => ({
      needle,
      blames: { timeout: 62 },
      says: 'no answer came'
    })),
    {
      needle: 'vom remotehost geschlossen',
      blames: { 'peer-abort': 46, 'nat-firewall': 42 },
      says: 'the connection was reset'
    },
    {
      needle: 'firewall',
      pattern: /firewall.{0,60}(?:blockier|sperr|verwirf)|(?:blockier|gesperr).{0,60}firewall/i,
      blames: { filtered: 78, 'nat-firewall': 66 },
      says: 'a firewall is in the way'
    },
    {
      needle: 'abgelaufen',
      pattern: /zertifikat.{0,80}abgelaufen|abgelaufen.{0,60}zertifikat/i,
      blames: { 'expired-cert': 90 },
      says: 'a certificate is past its end'
    },
    {
      needle: 'noch nicht g',
      pattern: /\bnoch nicht g.{1,2}ltig/i,
      blames: { 'clock-skew': 92 },
      says: 'a certificate is not valid yet'
    },
    {
      needle: 'uhr',
      pattern:
        /\b(?:system)?uhr(?:zeit)?\b.{0,40}\b(?:falsch|geht (?:vor|nach|falsch)|verstellt|zur.{1,2}ckgesetzt)\b|\bfalsche (?:uhr|uhrzeit|systemzeit)\b/i,
      blames: { 'clock-skew': 84 },
      says: 'a clock is wrong'
    },
    {
      needle: 'vertrau',
      pattern:
        /(?:zertifi|aussteller|stelle|stamm).{0,120}\bnicht (?:als )?vertrau|nicht (?:als )?vertrau.{0,80}(?:zertifi|aussteller|stelle|stamm)/i,
      blames: { 'unknown-ca': 84 },
      onServer: { 'client-cert-untrusted': 84 },
      says: 'the issuer is not trusted'
    },
    {
      needle: 'remotezertifikat ist',
      pattern: /remotezertifikat ist.{0,60}ung.{1,2}ltig/i,
      blames: { 'unknown-ca': 66, 'hostname-mismatch': 40 },
      onServer: { 'client-cert-untrusted': 66 },
      says: 'the other side’s certificate is refused'
    },
    {
      needle: 'zertifikat',
      pattern:
        /zertifikat.{0,80}\b(?:anderen? namen|name.{0,40}stimmt nicht|stimmt nicht.{0,60}\bname)|\bname.{0,60}(?:zertifikat.{0,40}stimmt nicht|stimmt nicht.{0,60}zertifikat)/i,
      blames: { 'hostname-mismatch': 84 },
      says: 'the certificate is for another name'
    },
    {
      needle: 'zertifikat',
      pattern:
        /\b(?:kein|ohne) (?:client|ger.{1,2}te|benutzer)-?zertifikat|\b(?:client|ger.{1,2}te)-?zertifikat.{0,40}\b(?:fehlt|nicht (?:gesendet|ausgew.{1,2}hlt|gezeigt|geschickt))/i,
      blames: { 'missing-client-cert': 86 },
      says: 'the client sends no certificate'
    },
    {
      needle: 'ssel',
      pattern:
        /\b(?:ohne|kein\w{0,2}) (?:zugeh.{1,2}rig\w{1,2} )?(?:private\w{1,2} )?schl.{1,2}ssel|\bprivate\w{1,2} schl.{1,2}ssel.{0,40}\b(?:fehlt|nicht (?:vorhanden|gefunden|enthalten|exportierbar))/i,
      blames: { 'p12-no-key': 86 },
      says: 'the private key is missing'
    },
    ...['kennwort', 'passwort'].map((needle) => ({
      needle,
      pattern: new RegExp(
        `${needle}.{0,40}\\b(?:falsch|ung.{1,2}ltig|nicht (?:korrekt|richtig))|\\bfalsches ${needle}`,
        'i'
      ),
      blames: { 'wrong-key-password': 76, 'p12-encryption': 50 },
      says: 'the password is said to be wrong'
    })),
    ...['ae-titel', 'ae titel', 'aetitel'].map((needle) => ({
      needle,
      pattern: /\b(?:falsch|unbekannt|nicht (?:bekannt|eingetragen|registriert)|stimmt nicht)/i,
      blames: { 'wrong-calling-ae': 62, 'wrong-called-ae': 60 },
      says: 'an AE title does not fit'
    })),
    ...['festplatte', 'speicherplatz', 'datentr'].map((needle) => ({
      needle,
      pattern: /\bvoll\b|nicht gen.{1,2}gend|kein(?:en)? (?:freien )?speicherplatz|nicht genug/i,
      blames: { 'out-of-resources': 88 },
      says: 'the server’s disk is full'
    }))
  ] satisfies readonly German[]
).map(unlessDenied)
