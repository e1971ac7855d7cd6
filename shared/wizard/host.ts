import { Address4, Address6 } from 'ip-address'

export type HostFault = 'empty' | 'scheme' | 'port' | 'path' | 'space' | 'not-an-address' | 'long'

const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i
const LONGEST_NAME = 253

/** What is wrong with an IP address or host name, typed without scheme and port (RFC 1123 2.1); null: nothing. */
export function hostFault(host: string): HostFault | null {
  if (host.trim() === '') return 'empty'
  if (/\s/.test(host)) return 'space'
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(host)) return 'scheme'
  if (/[/\\]/.test(host)) return 'path'
  if (host.includes(':')) return Address6.isValid(host) && !host.includes('%') ? null : 'port'
  return isNumeric(host) ? address4Fault(host) : nameFault(host)
}

function isNumeric(host: string): boolean {
  return /^[\d.]+$/.test(host)
}

/** Leading zeros are refused: some programs read them as octal, and reach another address. */
function address4Fault(host: string): HostFault | null {
  const plain = host.split('.').every((octet) => /^(0|[1-9]\d*)$/.test(octet))
  return plain && host.split('.').length === 4 && Address4.isValid(host) ? null : 'not-an-address'
}

function nameFault(host: string): HostFault | null {
  const name = host.replace(/\.$/, '')
  if (name.length > LONGEST_NAME) return 'long'
  return name.split('.').every((label) => LABEL.test(label)) ? null : 'not-an-address'
}
