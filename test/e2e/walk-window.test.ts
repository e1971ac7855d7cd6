import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './launch'
import { writeProfile } from './ready-site'

it('leaves a picture of every screen that the rail leads to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'connect-walk-'))
  const serverCa = join(folder, 'server-ca.crt')
  writeFileSync(serverCa, 'a file that the plan names')
  const profile = writeProfile(folder, { step: 'endpoint', serverCa, device: {} })
  const pictures = join(folder, 'pictures')
  const script = join(root, 'electron/dev/walk-window.mjs')
  const said = execFileSync(process.execPath, [script, profile, pictures]).toString()
  const files = readdirSync(pictures)
  expect(said.trim()).toBe(`${files.length} pictures`)
  for (const part of ['endpoint', 'identity', 'certificates', 'prove', 'diagnose', 'ipsec-tunnel'])
    expect(
      files.some((file) => file.endsWith(`-${part}.png`)),
      part
    ).toBe(true)
  for (const file of files)
    expect(statSync(join(pictures, file)).size, file).toBeGreaterThan(10_000)
  rmSync(folder, { recursive: true, force: true })
}, 60_000)
