import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import {
  readMacRoutes,
  readProcRoutes,
  readWindowsRoutes,
  type LiveRoute
} from '../../../shared/ipsec/live-routes'

const LONGEST_MS = 5_000

/** This computer's IPv4 routes; reads only. Null where the system does not tell. */
export async function readLiveRoutes(
  platform: NodeJS.Platform = process.platform
): Promise<readonly LiveRoute[] | null> {
  try {
    if (platform === 'linux') return readProcRoutes(await readFile('/proc/net/route', 'utf8'))
    if (platform === 'win32') return readWindowsRoutes(await printed('route', ['print', '-4']))
    return readMacRoutes(await printed('netstat', ['-rn', '-f', 'inet']))
  } catch {
    return null
  }
}

async function printed(program: string, args: readonly string[]): Promise<string> {
  const run = promisify(execFile)
  const { stdout } = await run(program, [...args], { timeout: LONGEST_MS, windowsHide: true })
  return stdout
}
