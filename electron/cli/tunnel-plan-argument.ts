import { readFile } from 'node:fs/promises'
import { readTunnelPlan } from '../../shared/ipsec/explain-shape'
import type { Tunnel } from '../../shared/ipsec/plan'
import { decodeText } from '../../shared/kit/decode-text'
import { onlyArgument, UsageError, type CommandCall } from './command'

/** Reads PLAN.json: a whole site or its `tunnel` part. A missing key or a wrong JSON type is a wrong call. */
export async function tunnelPlanArgument(call: CommandCall): Promise<Tunnel> {
  const file = onlyArgument(call, 'which PLAN.json? Name the file', 'PLAN.json')
  const plan = readTunnelPlan(parsePlan(file, await readPlan(file)))
  if (!plan.ok) throw new UsageError(`${file}: ${plan.problem}`)
  return plan.value
}

async function readPlan(file: string): Promise<string> {
  try {
    return decodeText(await readFile(file)).text
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`${file} cannot be read (${code ?? 'unknown reason'})`)
  }
}

function parsePlan(file: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new UsageError(`${file} is not JSON`)
  }
}
