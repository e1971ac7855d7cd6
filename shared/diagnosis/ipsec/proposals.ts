/** What two lists of proposals differ in: the DH group alone, an algorithm, or nothing. */
export type Difference = 'group' | 'algorithm' | 'nothing'

interface Proposal {
  readonly groups: ReadonlySet<string>
  readonly algorithms: Readonly<Record<'encryption' | 'integrity' | 'prf', ReadonlySet<string>>>
}

const GROUP = /^(?:MODP|ECP|CURVE|DH|KE|X25519|X448|NTRU|MLKEM)|DH_GROUP|^GROUP/
const PRF = /^PRF/
const INTEGRITY = /^(?:HMAC|SHA|MD5|AES_XCBC|AES_CMAC|AUTH|INTEG)/
const IGNORED = /^(?:NO_EXT_SEQ|EXT_SEQ|ESN|NONE|NULL|TUNNEL|$)/

/** Compares what one side offers with what the other is set to; both as their daemon prints them. */
export function compareProposals(received: string, configured: string): Difference {
  const offered = proposalsOf(received)
  const allowed = proposalsOf(configured)
  if (offered.length === 0 || allowed.length === 0) return 'nothing'
  const pairs = offered.flatMap((one) => allowed.map((other) => [one, other] as const))
  const sameAlgorithms = pairs.filter(([one, other]) => algorithmsMeet(one, other))
  if (sameAlgorithms.length === 0) return 'algorithm'
  return sameAlgorithms.some(([one, other]) => groupsMeet(one, other)) ? 'nothing' : 'group'
}

function algorithmsMeet(one: Proposal, other: Proposal): boolean {
  return (['encryption', 'integrity', 'prf'] as const).every((kind) =>
    meet(one.algorithms[kind], other.algorithms[kind])
  )
}

/** A side that asks for no group fits only a side that asks for none (PFS off). */
function groupsMeet(one: Proposal, other: Proposal): boolean {
  if (one.groups.size === 0 || other.groups.size === 0) return one.groups.size === other.groups.size
  return meet(one.groups, other.groups)
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return true
  return [...one].some((word) => other.has(word))
}

/** strongSwan: `IKE:AES_CBC_256/HMAC…/PRF…/MODP_2048, IKE:…`; Cisco: `Proposal 1: AES-CBC-256 SHA256 …`. */
function proposalsOf(text: string): Proposal[] {
  const list = text
    .replace(/\*\*/g, '')
    .replace(/^.*?(?:proposals:|Polic(?:y|ies)\s?:?)/i, '')
    // What a page or a record puts behind the line.
    .replace(/[<"}].*$/, '')
  const parts = /(?:IKE|ESP|AH):/.test(list)
    ? list
        .split(/,\s*(?=(?:IKE|ESP|AH):)/)
        .map((part) => part.replace(/^\s*(?:IKE|ESP|AH):/, '').split('/'))
    : list
        .split(/Proposal\s{1,3}\d{1,3}\s{0,3}:/i)
        .slice(1)
        .map(ciscoWords)
  return parts
    .map(proposalOf)
    .filter(({ algorithms, groups }) => algorithms.encryption.size + groups.size > 0)
}

/** Cisco labels its words in newer releases and leaves them bare in older ones, where PRF and hash look alike. */
function ciscoWords(part: string): string[] {
  const labelled = /PRF:/i.test(part)
  const groups = [...part.matchAll(/Group\s{1,2}(\d{1,2})/gi)].map((match) => `DH${match[1]}`)
  const bare = part.replace(
    /DH_GROUP\S*|\/?Group\s{1,2}\d{1,2}|DH GROUP:|(?:Don\S{1,6}t use|use) ESN/gi,
    ' '
  )
  const words = labelled
    ? bare.replace(/PRF:\s{0,3}(\S+)/gi, ' PRF_$1 ').replace(/ENCRYPTION:|INTEGRITY:/gi, ' ')
    : bare
  return [...words.split(/\s+/).filter(Boolean), ...groups]
}

function proposalOf(words: readonly string[]): Proposal {
  const sets = {
    encryption: new Set<string>(),
    integrity: new Set<string>(),
    prf: new Set<string>(),
    groups: new Set<string>()
  }
  for (const written of words) {
    const word = written.trim().toUpperCase()
    if (IGNORED.test(word)) continue
    if (GROUP.test(word)) sets.groups.add(word)
    else if (PRF.test(word)) sets.prf.add(word)
    else if (INTEGRITY.test(word)) sets.integrity.add(word)
    else sets.encryption.add(word)
  }
  const { encryption, integrity, prf, groups } = sets
  return { groups, algorithms: { encryption, integrity, prf } }
}
