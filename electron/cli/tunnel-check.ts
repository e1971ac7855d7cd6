import { checkTunnel } from '../../shared/ipsec/check-tunnel'
import type { TunnelFinding, TunnelVerdict } from '../../shared/ipsec/finding'
import type { Command, CommandIo } from './command'
import { tunnelPlanArgument } from './tunnel-plan-argument'

const MARKS: Readonly<Record<TunnelFinding['severity'], string>> = {
  error: '✗',
  warn: '!',
  info: '·'
}

export const tunnelCheck: Command = {
  words: ['tunnel', 'check'],
  summary: 'judges an IPSec plan by every rule of HeartLab’s guide',
  help: `usage: heartlab-connect tunnel check PLAN.json [--json]

PLAN.json is a site, or its tunnel part. Nothing is sent anywhere.`,
  options: { json: { type: 'boolean' } },
  run: async (call, io) => {
    const verdict = checkTunnel(await tunnelPlanArgument(call))
    if (call.values.json === true) io.out(JSON.stringify(verdict))
    else printVerdict(verdict, io)
    return verdict.verdict === 'fail' ? 1 : 0
  }
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
