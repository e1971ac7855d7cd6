import { bare } from './answer-lines'

/* The words by which people, firewalls and clouds name the parts of an answer; English and German. */

export const KEY_LABEL =
  /pre[-\s]?shared|\bpsk|shared secret|\bsecret\b|\bkeys?\b(?!\s*(?:life|exchange))|schl(?:ü|ue)ssel(?!austausch)/i
export const IP_LABEL =
  /\b(?:ip|ips|address(?:es)?|endpoints?|peers?|outside|gateway)\b|adresse|gegenstelle|endpunkt/i
export const NETWORK_LABEL = /remote|subnet|cidr|network|range|vpc|netz/i
const OUTBOUND = /destination|outbound|send(?:ing)? to|dicom|ausgehend|\bziel/i
const INBOUND = /source|inbound|from heartlab|eingehend|quelle|von heartlab/i

/** 0 and 1: tunnels 1 and 2. */
export type TunnelIndex = 0 | 1

const FIRST =
  /\b(?:tunnel|tun|vpn|psk|key|ip|endpoint|peer)[\s#-]*(?:1|one)\b|\bprimary\b|\berster tunnel|^1$/i
const SECOND =
  /\b(?:tunnel|tun|vpn|psk|key|ip|endpoint|peer)[\s#-]*(?:2|two)\b|\b(?:secondary|backup)\b|\bzweiter tunnel|^2$/i

/** `tunnel1_ip` as words. */
export function spaced(text: string): string {
  return text.replace(/_/g, ' ')
}

/** Null where a text names no tunnel, or both. */
export function tunnelIndex(text: string): TunnelIndex | null {
  const words = spaced(text)
  const isFirst = FIRST.test(words)
  if (isFirst === SECOND.test(words)) return null
  return isFirst ? 0 : 1
}

/** HeartLab names the destination of what the site sends and the source of what it receives. */
export function dicomWay(text: string): 'outbound' | 'inbound' | null {
  if (INBOUND.test(text)) return 'inbound'
  return OUTBOUND.test(text) ? 'outbound' : null
}

/** `label: value`, `label = value`, `label – value`, `label | value`; a line of one word is a value. */
export function labelAndValue(text: string): { readonly label: string; readonly value: string } {
  const cut = /^(.{2,60}?)(?:\s*[:=|\t]\s*|\s+[-–—]\s+|\s{2,}|,\s*)(.*)$/.exec(text)
  if (cut)
    return { label: bare(cut[1] ?? ''), value: bare((cut[2] ?? '').replace(/^[|:=\s]+/, '')) }
  const said = /^(.*\b(?:is|are|lautet|ist))\s+(\S+?)\.?$/i.exec(text)
  if (said) return { label: said[1] ?? '', value: bare(said[2] ?? '') }
  return /\s/.test(text) ? { label: text, value: '' } : { label: '', value: bare(text) }
}
