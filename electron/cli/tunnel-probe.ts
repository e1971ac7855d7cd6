import { version } from '../../package.json'
import type { SaidReport } from '../../shared/report/report'
import { english } from '../../shared/words/english'
import { probeGateway, probeTunnels, type TunnelProbeOptions } from '../engine/ike/probe-tunnels'
import { whatBlocksProbing } from '../engine/ike/what-blocks-probing'
import {
  choiceOption,
  clockOption,
  textOption,
  UsageError,
  type Command,
  type CommandCall,
  type CommandIo,
  type ExitStatus
} from './command'
import { hostOption, timeoutOption } from './probe-options'
import { tellAsItClimbs, tellReport } from './tell-report'
import { tunnelPlanArgument } from './tunnel-plan-argument'

export const tunnelProbe: Command = {
  words: ['tunnel', 'probe'],
  summary:
    'asks the tunnel’s other end over IKEv2 and names the cause where it does not answer well',
  help: `usage: heartlab-connect tunnel probe (PLAN.json | --host H [--port 500|4500])
         [--authenticate] [options]

Sends IKE_SA_INIT to every tunnel of the plan on UDP 500 and 4500, with the plan's phase 1 settings.
Nothing is set up by that. A host alone is asked with AES256, SHA2-256, group 14, then with wider offers.

  --authenticate        goes on: IKE_AUTH with the plan's key, identities and networks, a check of the
                        PFS group, then a delete. The other side may end a tunnel that is up, and a
                        failed try stands in its log: run it only from the site's public address
  --timeout SECONDS     bounds each rung (default 10); the whole ends within three times it
  --at TIME             the report's time instead of now
  --json                prints one JSON document, the report`,
  options: {
    host: { type: 'string' },
    port: { type: 'string' },
    authenticate: { type: 'boolean' },
    timeout: { type: 'string' },
    at: { type: 'string' },
    json: { type: 'boolean' }
  },
  run: runTunnelProbe
}

async function runTunnelProbe(call: CommandCall, io: CommandIo): Promise<ExitStatus> {
  const report = await probeAsCalled(call, {
    authenticate: call.values.authenticate === true,
    timeoutMs: timeoutOption(call) * 1000,
    at: clockOption(call, io),
    version,
    signal: io.signal,
    onEvent: tellAsItClimbs(call, io)
  })
  return tellReport(report, call, io)
}

async function probeAsCalled(call: CommandCall, options: TunnelProbeOptions): Promise<SaidReport> {
  if (textOption(call, 'host') === undefined) return probePlan(call, options)
  if (call.positionals.length > 0) throw new UsageError('either PLAN.json or --host, not both')
  if (options.authenticate)
    throw new UsageError('--authenticate needs a PLAN.json: keys and networks stand there')
  const port = choiceOption(call, 'port', ['500', '4500'])
  const asked = port === '500' ? 500 : port === '4500' ? 4500 : null
  return probeGateway({ host: hostOption(call), port: asked }, options)
}

async function probePlan(call: CommandCall, options: TunnelProbeOptions): Promise<SaidReport> {
  if (call.positionals.length === 0) throw new UsageError('which PLAN.json? Or name a --host')
  if (textOption(call, 'port') !== undefined)
    throw new UsageError('--port goes with --host; a plan is probed on 500 and 4500')
  const plan = await tunnelPlanArgument(call)
  const blocked = whatBlocksProbing(plan, options.authenticate)
  if (blocked)
    throw new UsageError(`${call.positionals[0]}: ${blocked.field}: ${english(blocked.why)}`)
  return probeTunnels(plan, options)
}
