import { gatewayName, readGatewayFamily } from './gateway-families'
import type { Tunnel } from './plan'

/**
 * What HeartLab needs to know before it can set up its side (its guide, "Your Network Details"), and
 * what it is asked for in return. Holds no key. What is missing stands as a line to fill in.
 */
export function requestSheet(name: string, { site, phase1, phase2 }: Tunnel): string {
  const family = readGatewayFamily(site.gateway)
  const model = [family ? gatewayName(family) : '', site.gatewayModel ?? ''].filter(Boolean)
  const blank = '________________'
  return [
    `IPSec tunnel to HeartLab: network details${name === '' ? '' : ` of ${name}`}`,
    '',
    `Public IP address: ${site.publicIp || blank}`,
    `Local IPv4 CIDR block: ${site.cidrs.join(', ') || blank}`,
    `Gateway device model: ${model.join(', ') || blank}`,
    '',
    'We would like to use:',
    `Phase 1: IKEv2, ${phaseText(phase1)}`,
    `Phase 2: ${phaseText(phase2)}`,
    '',
    'Please send us, the keys on a way that nobody else reads:',
    '- Tunnel 1 IP and tunnel 1 pre-shared key',
    '- Tunnel 2 IP and tunnel 2 pre-shared key',
    '- Remote subnet details',
    '- Destination IP address and port for outbound DICOM traffic',
    '- Source IP address and port for inbound DICOM traffic',
    ''
  ].join('\n')
}

function phaseText({ encryption, integrity, dhGroup, lifetimeSeconds }: Tunnel['phase1']): string {
  return `${encryption}, ${integrity}, DH group ${dhGroup}, ${lifetimeSeconds} seconds`
}
