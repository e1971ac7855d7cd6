import { compose, eachEnd, header, rollback } from './compose'
import type { Encryption, GatewayConfig, GatewayPlan, Integrity, PlanEnd } from './gateway-plan'
import { forPowerShell } from './quote-key'

const CIPHERS = {
  AES128: 'AES128',
  AES256: 'AES256',
  'AES128-GCM-16': 'GCMAES128',
  'AES256-GCM-16': 'GCMAES256'
} as const satisfies Record<Encryption, string>

const IKE_HASHES = {
  SHA1: 'SHA1',
  'SHA2-256': 'SHA256',
  'SHA2-384': 'SHA384',
  'SHA2-512': 'SHA512'
} as const satisfies Record<Integrity, string>

const IKE_GROUPS: Readonly<Record<number, string>> = {
  2: 'Group2',
  14: 'Group14',
  19: 'ECP256',
  20: 'ECP384',
  24: 'Group24'
}

const PFS_GROUPS: Readonly<Record<number, string>> = {
  2: 'PFS2',
  14: 'PFS2048',
  19: 'ECP256',
  20: 'ECP384',
  24: 'PFS24'
}

/**
 * Microsoft, RemoteAccess module: Add-VpnS2SInterface (Windows Server 2022), parameter set
 * CustomPolicy: EncryptionMethod has no GCM, IntegrityCheckMethod ends at SHA384, DHGroup and PfsGroup
 * at ECP384, and NetworkOutageTimeSeconds, by which RRAS watches a peer, takes 30 among few values.
 */
export function writeRras(plan: GatewayPlan): GatewayConfig {
  const text = compose([
    header('windows-rras', plan, '#'),
    ['Install-RemoteAccess -VpnType VpnS2S -ErrorAction SilentlyContinue'],
    ...eachEnd(plan, (end) => tunnel(plan, end)),
    rollback(
      '#',
      plan.ends.map(({ number }) => `Remove-VpnS2SInterface -Name 'HeartLab-${number}' -Force`),
      'Install-RemoteAccess'
    )
  ])
  return { text, notes: NOTES }
}

const NOTES = [
  { id: 'gateway.rras-run' },
  { id: 'gateway.rras-advice' },
  { id: 'gateway.rras-metric' }
] as const

function tunnel(plan: GatewayPlan, { number, ip, psk }: PlanEnd): readonly string[] {
  const { phase1, phase2, publicIp, remote, dpdSeconds, mtu } = plan
  const metric = number * 10
  const subnets = remote.map(({ cidr }) => `'${cidr}:${metric}'`).join(', ')
  const hash = phase2.gcm ? CIPHERS[phase2.encryption] : espHash(phase2.integrity)
  return [
    `$heartLab${number} = @{`,
    `  Name = 'HeartLab-${number}'`,
    `  Destination = '${ip}'`,
    "  Protocol = 'IKEv2'",
    "  AuthenticationMethod = 'PSKOnly'",
    "  ResponderAuthenticationMethod = 'PSKOnly'",
    `  SharedSecret = ${forPowerShell(psk)}`,
    `  SourceIpAddress = '${publicIp}'`,
    `  IPv4Subnet = @(${subnets})`,
    '  CustomPolicy = $true',
    `  EncryptionMethod = '${CIPHERS[phase1.encryption]}'`,
    `  IntegrityCheckMethod = '${IKE_HASHES[phase1.integrity]}'`,
    `  DHGroup = '${IKE_GROUPS[phase1.group]}'`,
    `  MMSALifeTimeSeconds = ${phase1.lifetime}`,
    `  CipherTransformConstants = '${CIPHERS[phase2.encryption]}'`,
    `  AuthenticationTransformConstants = '${hash}'`,
    `  PfsGroup = '${PFS_GROUPS[phase2.group]}'`,
    `  SALifeTimeSeconds = ${phase2.lifetime}`,
    `  NetworkOutageTimeSeconds = ${dpdSeconds}`,
    '  Persistent = $true',
    // HeartLab's side hands out no addresses: without this RRAS asks for one and gives up.
    '  InitiateConfigPayload = $false',
    '}',
    `Add-VpnS2SInterface @heartLab${number}`,
    `Connect-VpnS2SInterface -Name 'HeartLab-${number}'`,
    `netsh interface ipv4 set subinterface "HeartLab-${number}" mtu=${mtu} store=persistent`
  ]
}

function espHash(integrity: Integrity): string {
  return integrity === 'SHA1' ? 'SHA196' : 'SHA256128'
}
