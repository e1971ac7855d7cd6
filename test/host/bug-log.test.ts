import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openBugLog } from '../../electron/host/bug-log'
import { scratchFolder } from '../engine/certs/own-pki'

const scratch = scratchFolder()
afterAll(() => scratch.remove())

describe('the log of our own faults', () => {
  it('makes its folder, is for its owner alone, and names no path', () => {
    const file = join(scratch.path, 'profile', 'logs', 'connect.log')
    const id = openBugLog(file)('call site.save', new TypeError('x is undefined'))
    const line = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
    expect(line).toMatchObject({ id, where: 'call site.save', name: 'TypeError' })
    expect(JSON.stringify(line)).not.toContain(process.cwd())
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it.skipIf(process.platform !== 'linux')('gives up at once where no folder can be made', () => {
    const id = openBugLog('/proc/nowhere/logs/connect.log')('start', 'no error')
    expect(id).toMatch(/^[0-9a-f]{8}$/)
  })
})
