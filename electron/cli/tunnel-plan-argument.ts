import { readTunnelPlan } from '../../shared/ipsec/explain-shape'
import type { Tunnel } from '../../shared/ipsec/plan'
import { decodeText } from '../../shared/kit/decode-text'
import { onlyArgument, UsageError, type CommandCall } from './command'
import { readInput } from './input-file'

/** Reads PLAN.json: a whole site or its `tunnel` part. A missing key or a wrong JSON type is a wrong call. */
export async function tunnelPlanArgument(call: CommandCall): Promise<Tunnel> {
  const file = onlyArgument(call, 'which PLAN.json? Name the file', 'PLAN.json')
  const plan = readTunnelPlan(parsePlan(file, decodeText(await readInput(file)).text))
  if (!plan.ok) throw new UsageError(`${file}: ${plan.problem}`)
  return plan.value
}

function parsePlan(file: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new UsageError(`${file} is not JSON`)
  }
}
