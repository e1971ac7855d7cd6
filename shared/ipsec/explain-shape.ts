import { emptyTunnel, tunnelPlanSchema, type Tunnel } from './plan'
import { err, ok, type Result } from '../result'

/** Stands where a key would: no example of one is shown that somebody could take over. */
const SECRET = '…'

/** An example of each part of a plan, as the message about a missing one shows it. */
const EXAMPLES: Readonly<Record<string, unknown>> = exampleParts()

/**
 * Reads the shape of PLAN.json: a whole site, its `tunnel`, or the tunnel part alone. What the values
 * may be is not judged here. The problem is one sentence: what is missing and what to write.
 */
export function readTunnelPlan(document: unknown): Result<Tunnel, string> {
  const wrapped = isBareTunnel(document) ? { tunnel: document } : document
  const parsed = tunnelPlanSchema.safeParse(wrapped)
  if (parsed.success) return ok(parsed.data.tunnel)
  const issues = parsed.error.issues.map(({ path }) => path.map(String))
  const [first = []] = issues
  const more = issues.length - 1
  const rest = more === 0 ? '' : ` (${more} more ${more === 1 ? 'part is' : 'parts are'} wrong)`
  return err(`${explainPart(wrapped, first)}${rest}`)
}

/** The tunnel part may stand alone as well: its own keys tell it from a site. */
function isBareTunnel(document: unknown): boolean {
  return isObject(document) && !('tunnel' in document) && 'tunnels' in document
}

function explainPart(document: unknown, path: readonly string[]): string {
  const found = valueAt(document, path)
  if (path.length === 0) return `a plan is an object with a "tunnel", not ${typeName(found)}`
  if (path.join('.') === 'tunnel')
    return 'it has no tunnel that can be read: write it as { "tunnel": { "site": …, "tunnels": …, "remoteCidrs": …, "phase1": …, "phase2": …, "ikeVersion": 2, "vpnType": "route-based", "dpdTimeoutSeconds": 30 } }'
  const example = EXAMPLES[pattern(path)]
  const write =
    example === undefined || example === SECRET ? '' : `, such as ${JSON.stringify(example)}`
  const name = path.join('.')
  if (found === undefined) return `${name} is missing: write ${typeName(example)}${write}`
  return `${name} has to be ${typeName(example)}${write}, not ${typeName(found)}`
}

/** `tunnel.tunnels.1.psk` as `tunnel.tunnels.0.psk`: every entry of a list is like its first. */
function pattern(path: readonly string[]): string {
  return path.map((part) => (/^\d+$/.test(part) ? '0' : part)).join('.')
}

function valueAt(document: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (isObject(value) ? value[part] : undefined),
    document
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return 'text in quotes'
  if (typeof value === 'boolean') return 'true or false'
  return typeof value === 'number' ? 'a number without quotes' : 'an object'
}

function exampleParts(): Readonly<Record<string, unknown>> {
  const plan: Tunnel = {
    ...emptyTunnel(),
    site: {
      publicIp: '203.0.113.10',
      cidrs: ['10.20.0.0/24'],
      gateway: 'cisco-ios-xe',
      gatewayModel: 'ISR 4331'
    },
    tunnels: [{ ip: '198.51.100.1', psk: SECRET }],
    remoteCidrs: ['10.100.0.0/16'],
    dicom: {
      outbound: [{ ip: '10.100.0.10', port: 11112 }],
      inbound: [{ ip: '10.20.0.5', port: 104 }]
    }
  }
  return Object.fromEntries(partsOf('tunnel', plan))
}

function partsOf(name: string, value: unknown): readonly (readonly [string, unknown])[] {
  const inner = isObject(value)
    ? Object.entries(value).flatMap(([key, part]) => partsOf(`${name}.${key}`, part))
    : []
  return [[name, value], ...inner]
}
