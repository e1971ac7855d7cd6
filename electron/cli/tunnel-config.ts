import type { TunnelFinding } from '../../shared/ipsec/finding'
import { english } from '../../shared/words/english'
import {
  GATEWAY_FAMILIES,
  gatewayName,
  readGatewayFamily,
  type GatewayFamily
} from '../../shared/ipsec/gateway-families'
import type { GatewayConfig } from '../../shared/ipsec/gateways/gateway-plan'
import { writeGatewayConfig } from '../../shared/ipsec/gateways/write-config'
import {
  requiredOption,
  textOption,
  UsageError,
  wantsJson,
  type Command,
  type CommandCall,
  type CommandIo,
  type ExitStatus
} from './command'
import { writeOutput } from './output-file'
import { tunnelPlanArgument } from './tunnel-plan-argument'
import { printJsonLine } from './print-json'

/** The keys in it are for the owner's eyes only. */
const OWNER_ONLY = 0o600

export const tunnelConfig: Command = {
  words: ['tunnel', 'config'],
  summary: 'writes a gateway’s configuration for an IPSec plan',
  help: `usage: heartlab-connect tunnel config PLAN.json --gateway FAMILY [--out FILE] [--json]

PLAN.json is a site, or its tunnel part. The text holds both pre-shared keys.

  --gateway FAMILY   one of the ids that "tunnel families" lists
  --out FILE         writes the text there (for its owner only) instead of printing it
  --json             prints one JSON document`,
  options: {
    gateway: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' }
  },
  run: config
}

async function config(call: CommandCall, io: CommandIo): Promise<ExitStatus> {
  const family = familyOption(call)
  const written = writeGatewayConfig(await tunnelPlanArgument(call), family)
  if (!written.ok) return refuse(written.problem, family, call, io)
  const out = textOption(call, 'out')
  if (out !== undefined) await writeOutput(out, written.value.text, OWNER_ONLY)
  if (wantsJson(call)) printConfig(written.value, family, out, io)
  else if (out === undefined) io.out(written.value.text.trimEnd())
  else io.out(`${out}: the configuration for ${gatewayName(family)}, with both pre-shared keys`)
  if (!wantsJson(call)) for (const note of written.value.notes) io.err(`Note: ${english(note)}`)
  return 0
}

function familyOption(call: CommandCall): GatewayFamily {
  const text = requiredOption(call, 'gateway')
  const family = readGatewayFamily(text)
  if (family !== null) return family
  const ids = GATEWAY_FAMILIES.map(({ id }) => id).join(', ')
  throw new UsageError(`--gateway takes ${ids}, not ${text}`)
}

function refuse(
  findings: readonly TunnelFinding[],
  gateway: GatewayFamily,
  call: CommandCall,
  io: CommandIo
): ExitStatus {
  if (wantsJson(call)) printJsonLine(io, { gateway, verdict: 'fail', findings })
  for (const { code, title, fix } of findings) {
    io.err(`✗ ${title} (${code})`)
    io.err(`  ${fix}`)
  }
  io.err('No configuration was written.')
  return 1
}

function printConfig(
  config: GatewayConfig,
  gateway: GatewayFamily,
  file: string | undefined,
  io: CommandIo
): void {
  const notes = config.notes.map(english)
  // The keys are in the file already: they need not be printed a second time.
  printJsonLine(
    io,
    file === undefined ? { gateway, text: config.text, notes } : { gateway, file, notes }
  )
}
