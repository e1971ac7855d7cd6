/*
 * What must never leave the site in a report, a bundle or shown evidence: keys, passwords, pre-shared
 * keys, patient data, names of users and machines, full paths. Every pattern is linear: no nested
 * quantifiers, and each repetition is bounded, since logs come from outside.
 */

const REMOVED = '[removed]'

type Rule = readonly [pattern: RegExp, replacement: string]

const PEM_KEYS: Rule = [
  /-----BEGIN ([A-Z ]{0,30}PRIVATE KEY)-----[\s\S]{0,20000}?(?:-----END \1-----|$)/g,
  '[private key removed]'
]

const SECRET_WORDS =
  '(?:pass(?:word|phrase|wd)?|pwd|psk(?:secret|key)?|pre[-_ ]?shared[-_ ]?(?:key|secret)|shared[-_ ]?secret|secret|api[-_]?key|access[-_]?key|token|credential|passin|passout)'

const SECRETS: readonly Rule[] = [
  // name = value, name: "value", <name>value
  [
    new RegExp(
      `\\b([\\w-]{0,20}${SECRET_WORDS}"?\\s{0,4}(?:=|:(?!\\s*$)|=>|>)\\s{0,4})("[^"\\n]{0,500}"|'[^'\\n]{0,500}'|(?!\\[removed\\])[^\\s,;<>}"']{1,500})`,
      'gi'
    ),
    `$1${REMOVED}`
  ],
  // strongSwan and libreswan secrets files: `: PSK "…"`, also 0s… (Base64) and 0x… (hex)
  [
    /(:\s{0,4}(?:PSK|XAUTH|EAP|NTLM|P12|RSA)\s{1,4})("[^"\n]{0,500}"|0[sx]\S{1,500})/gi,
    `$1${REMOVED}`
  ],
  // Cisco, FortiOS, Junos, RouterOS, PAN-OS: the key follows its word
  [
    /\b(pre-shared-key(?:\s{1,4}(?:address\s{1,4}\S{1,64}|local|remote|ascii-text|hexadecimal|key|hex|[0-9])){0,3}\s{1,4}|psksecret(?:\s{1,4}ENC)?\s{1,4}|set-?shared-?secret\s{1,4}|crypto\s{1,4}isakmp\s{1,4}key\s{1,4}(?:[06]\s{1,4})?)("[^"\n]{0,500}"|[^\s"]{1,500})/gi,
    `$1${REMOVED}`
  ],
  [
    /((?:^|\s)--?pass(?:word|in|out)?(?:=|\s{1,4}))("[^"\n]{0,500}"|[^\s"]{1,500})/gi,
    `$1${REMOVED}`
  ],
  [/\b(Authorization:\s{0,4}(?:Basic|Bearer)\s{1,4})\S{1,4000}/gi, `$1${REMOVED}`]
]

/** Group 0010 (patient), names, accession, dates of the study and free text: PS3.6. */
const PATIENT_TAG =
  '(?:0010,[0-9a-f]{4}|0008,00(?:20|21|22|23|30|31|32|33|50|80|81|90)|0008,10(?:10|30|3e|40|48|50|60|70|80)|0020,0010|0032,10(?:32|60)|0038,[0-9a-f]{4}|0040,(?:1001|1002|0254|a123|a160)|4008,[0-9a-f]{4})'

const PATIENT: readonly Rule[] = [
  [new RegExp(`(\\(?${PATIENT_TAG}\\)?)[^\\n|]{0,2000}`, 'gi'), `$1 ${REMOVED}`],
  [
    /\b(patient(?:'?s)?[ _-]?(?:name|id|birth[ _-]?date|sex|age|address|comments)|accession[ _-]?(?:number|no\.?)?|referring[ _-]?physician(?:'?s)?(?:[ _-]?name)?|operators?(?:'?s)?[ _-]?name|performing[ _-]?physician(?:'?s)?(?:[ _-]?name)?|date[ _-]of[ _-]birth|dob)(["'\]]?\s{0,4}[:=]\s{0,4})("[^"\n]{0,300}"|'[^'\n]{0,300}'|\[[^\]\n]{0,300}\]|[^,;|}\n]{1,200})/gi,
    `$1$2${REMOVED}`
  ],
  // VR PN as it is written everywhere: FAMILY^GIVEN
  [/[\p{L}'’.-]{1,64}\^[\p{L}'’.^ -]{0,128}/gu, REMOVED]
]

const PLACES: readonly Rule[] = [
  [/\b[A-Za-z]:\\(?:[^\\\s"'<>|:*?]{1,255}\\){0,40}/g, '[path]\\'],
  [/\\\\[A-Za-z0-9._$-]{1,255}\\(?:[^\\\s"'<>|:*?]{1,255}\\){0,40}/g, '[path]\\'],
  [
    /(^|[\s"'(=:])\/(?:home|Users|root|media|mnt|run|tmp|var\/folders)(?:\/[^/\s"'<>|:*?]{1,255}){0,40}\//g,
    '$1[path]/'
  ]
]

/**
 * Text without keys, passwords, pre-shared keys and patient data: what may be shown as evidence.
 * Linear in the length of the text.
 */
export function redactText(text: string): string {
  return applyRules([PEM_KEYS, ...SECRETS, ...PATIENT], text)
}

/** The same for what leaves the site: also without paths and the given names (user, machine, known keys). */
export function redactForSupport(text: string, names: readonly string[] = []): string {
  const known = [...names].filter((name) => name.length >= 3).sort((a, b) => b.length - a.length)
  const without = known.reduce((rest, name) => rest.split(name).join(REMOVED), text)
  return applyRules(PLACES, redactText(without))
}

function applyRules(rules: readonly Rule[], text: string): string {
  return rules.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), text)
}

const SECRET_KEYS =
  /^(?:path|dir(?:ectory)?|user(?:name)?|hostname|machine|pass(?:word|phrase)?|psk|secret|token|key|privateKey|p12|pfx|pkcs12|der|raw|pixel(?:s|Data)?|patient.*|accession.*|birth.*|(?:error)?comment)$/i

/** A JSON value as it may leave the site: forbidden keys are gone, every string is redacted. */
export function redactValue(value: unknown, names: readonly string[] = []): unknown {
  if (typeof value === 'string') return redactForSupport(value, names)
  if (Array.isArray(value)) return value.map((one) => redactValue(one, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !SECRET_KEYS.test(key))
      .map(([key, one]) => [key, redactValue(one, names)])
  )
}
