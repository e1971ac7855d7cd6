import { HASHES } from './algorithm-words'
import type { GatewayPlan, PlanEnd, PlanPhase } from './gateway-plan'

/**
 * The `ipsec` section of pfSense's config.xml, as Diagnostics > Backup & Restore writes and reads it
 * (Netgate, "pfSense Documentation", Restoring from Backups: a single area, which no upgrade code
 * touches). GCM carries the length of its tag where CBC has the length of its key. Since 2.5 `vtimaps`
 * names the interface of each routed phase 2 (its reqid is the ikeid; pull request 4190), and both
 * addresses inside a tunnel are of the type Address, a /30 understood (pull request 4140).
 */
export function pfSenseSection(plan: GatewayPlan): readonly string[] {
  const section = element('ipsec', [
    ...plan.ends.flatMap((end) => phase1(plan, end)),
    ...plan.ends.flatMap((end) => phase2(plan, end)),
    ...element('vtimaps', plan.ends.flatMap(virtualInterface))
  ])
  return ['<?xml version="1.0"?>', ...section]
}

function element(name: string, inside: readonly string[]): readonly string[] {
  return [`<${name}>`, ...inside.map((line) => `  ${line}`), `</${name}>`]
}

function value(name: string, text: string | number): string {
  const escaped = String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return `<${name}>${escaped}</${name}>`
}

function cipher({ encryption, gcm }: PlanPhase): readonly string[] {
  const bits = encryption.startsWith('AES128') ? 128 : 256
  return gcm
    ? [value('name', `aes${bits}gcm`), value('keylen', 128)]
    : [value('name', 'aes'), value('keylen', bits)]
}

function phase1(plan: GatewayPlan, { number, ip, psk }: PlanEnd): readonly string[] {
  const { publicIp } = plan
  const hash = HASHES[plan.phase1.integrity]
  return element('phase1', [
    value('ikeid', number),
    value('iketype', 'ikev2'),
    value('interface', 'wan'),
    value('remote-gateway', ip),
    value('protocol', 'inet'),
    value('myid_type', 'address'),
    value('myid_data', publicIp),
    value('peerid_type', 'address'),
    value('peerid_data', ip),
    ...element(
      'encryption',
      element('item', [
        ...element('encryption-algorithm', cipher(plan.phase1)),
        value('hash-algorithm', hash),
        value('prf-algorithm', hash),
        value('dhgroup', plan.phase1.group)
      ])
    ),
    value('lifetime', plan.phase1.lifetime),
    value('pre-shared-key', psk),
    value('authentication_method', 'pre_shared_key'),
    value('descr', `HeartLab ${number}`),
    value('nat_traversal', 'on'),
    value('mobike', 'off'),
    value('closeaction', 'start'),
    value('dpd_delay', 10),
    value('dpd_maxfail', 3)
  ])
}

function phase2({ phase2 }: GatewayPlan, { number, inside }: PlanEnd): readonly string[] {
  return element('phase2', [
    value('ikeid', number),
    value('uniqid', `heartlab${number}`),
    value('mode', 'vti'),
    value('reqid', number),
    ...element('localid', [value('type', 'address'), value('address', inside.site)]),
    ...element('remoteid', [value('type', 'address'), value('address', inside.cloud)]),
    value('protocol', 'esp'),
    ...element('encryption-algorithm-option', cipher(phase2)),
    ...(phase2.gcm ? [] : [value('hash-algorithm-option', `hmac_${HASHES[phase2.integrity]}`)]),
    value('pfsgroup', phase2.group),
    value('lifetime', phase2.lifetime),
    value('descr', `HeartLab ${number}`)
  ])
}

/** `ipsec1` and `ipsec2`. */
function virtualInterface({ number }: PlanEnd): readonly string[] {
  return element('item', [value('reqid', number), value('index', 0), value('ifnum', number)])
}
