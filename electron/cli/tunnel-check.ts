import { checkTunnel } from '../../shared/ipsec/check-tunnel'
import type { TunnelFinding, TunnelVerdict } from '../../shared/ipsec/finding'
import { checkLiveRoutes } from '../../shared/ipsec/live-routes'
import type { Tunnel } from '../../shared/ipsec/plan'
import { readLiveRoutes } from '../engine/network/read-live-routes'
import { wantsJson, type Command, type CommandIo } from './command'
import { tunnelPlanArgument } from './tunnel-plan-argument'
import { printJsonLine } from './print-json'

const MARKS: Readonly<Record<TunnelFinding['severity'], string>> = {
  error: '✗',
  warn: '!',
  info: '·'
}

export const tunnelCheck: Command = {
  words: ['tunnel', 'check'],
  summary: 'judges an IPSec plan by every rule of HeartLab’s guide',
  help: `usage: heartlab-connect tunnel check PLAN.json [--live-routes] [--json]

PLAN.json is a site, or its tunnel part. Nothing is sent anywhere.

  --live-routes   looks at this computer's own routes as well: does one lead another way?
  --json          prints one JSON document`,
  options: { 'live-routes': { type: 'boolean' }, json: { type: 'boolean' } },
  run: async (call, io) => {
    const tunnel = await tunnelPlanArgument(call)
    const routes = call.values['live-routes'] === true ? await routeFindings(tunnel, io) : []
    const verdict = checkTunnel(tunnel, routes)
    if (wantsJson(call)) printJsonLine(io, verdict)
    else printVerdict(verdict, io)
    return verdict.verdict === 'fail' ? 1 : 0
  }
}

async function routeFindings(tunnel: Tunnel, io: CommandIo): Promise<readonly TunnelFinding[]> {
  const routes = await readLiveRoutes()
  if (routes === null) io.err('This computer does not tell its routes; the plan alone was judged.')
  return checkLiveRoutes(tunnel, routes ?? [])
}

const SENTENCES: Readonly<Record<TunnelVerdict['verdict'], string>> = {
  ok: 'The plan follows the guide.',
  warn: 'The plan can be set up; what is marked ! should be better.',
  fail: 'The plan cannot work as it is.'
}

function printVerdict({ verdict, findings }: TunnelVerdict, io: CommandIo): void {
  for (const { severity, code, field, title, evidence } of findings) {
    io.out(`${MARKS[severity]} ${title} (${code}, ${field})`)
    if (severity === 'error' && evidence) io.out(`    ${evidence}`)
  }
  io.out(SENTENCES[verdict])
  const first = findings[0]
  if (first && verdict !== 'ok') io.out(`Next: ${first.fix}`)
}
