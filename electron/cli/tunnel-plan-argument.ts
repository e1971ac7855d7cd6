import { readFile } from 'node:fs/promises'
import { tunnelPlanSchema, type Tunnel } from '../../shared/ipsec/plan'
import { UsageError, type CommandCall } from './command'

/** Reads PLAN.json: a whole site or its `tunnel` part. A missing key or a wrong JSON type is a wrong call. */
export async function tunnelPlanArgument(call: CommandCall): Promise<Tunnel> {
  const [file, ...more] = call.positionals
  if (file === undefined) throw new UsageError('which PLAN.json? Name the file')
  if (more.length > 0) throw new UsageError(`one PLAN.json only, not also ${more[0]}`)
  const parsed = tunnelPlanSchema.safeParse(wrapped(parsePlan(file, await readPlan(file))))
  if (parsed.success) return parsed.data.tunnel
  const issue = parsed.error.issues[0]
  const where = issue?.path.map(String).join('.') || 'the document'
  throw new UsageError(`${file}: ${where}: ${issue?.message ?? 'wrong shape'}`)
}

/** The tunnel part may stand alone as well: its own keys tell it from a site. */
function wrapped(document: unknown): unknown {
  const isBare =
    typeof document === 'object' &&
    document !== null &&
    !('tunnel' in document) &&
    'tunnels' in document
  return isBare ? { tunnel: document } : document
}

async function readPlan(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`${file} cannot be read (${code ?? 'unknown reason'})`)
  }
}

function parsePlan(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch {
    throw new UsageError(`${file} is not JSON`)
  }
}
