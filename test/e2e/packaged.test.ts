import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './launch'

const folder = mkdtempSync(join(tmpdir(), 'connect-package-'))
let program: ChildProcess
let browser: Browser
let page: Page

beforeAll(async () => {
  const { packageFolder } = (await import(join(root, 'electron/dev/package.mjs'))) as {
    packageFolder: (output: string) => Promise<string>
  }
  const exe = await packageFolder(folder)
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = [...sandbox, '--disable-dev-shm-usage', '--remote-debugging-port=0']
  program = spawn(exe, [...args, `--user-data-dir=${join(folder, 'profile')}`], {
    stdio: ['ignore', 'ignore', 'pipe']
  })
  browser = await chromium.connectOverCDP(await debuggerAddress(program))
  page = await firstPage(browser)
  await page.waitForSelector('nav')
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await ended(program)
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

/** The program writes its profile until it is gone; only then can the folder be removed. */
function ended(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill()
  })
}

/** The launcher of the installed command line, as a shell without a display calls it. */
function callInstalled(...words: readonly string[]) {
  const env: NodeJS.ProcessEnv = { ...process.env, HOME: folder }
  delete env['DISPLAY']
  const launcher = join(folder, 'linux-unpacked/bin/heartlab-connect')
  return spawnSync(launcher, words, { encoding: 'utf8', env, timeout: 20_000 })
}

function debuggerAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = ''
    child.stderr?.on('data', (chunk) => {
      told += String(chunk)
      const found = /DevTools listening on (ws:\S+)/.exec(told)
      if (found?.[1]) resolve(found[1])
    })
    child.on('exit', (status) => reject(new Error(`the program ended with ${status}: ${told}`)))
  })
}

async function firstPage(connected: Browser): Promise<Page> {
  for (let tries = 0; tries < 100; tries++) {
    const found = connected.contexts()[0]?.pages()[0]
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the packaged program opened no window')
}

describe('the packaged program', () => {
  it('opens its window in a secure context', async () => {
    expect(await page.evaluate(() => [window.isSecureContext, window.origin])).toEqual([
      true,
      'app://connect'
    ])
  })

  it('answers calls from its own bundle', async () => {
    const info = await page.evaluate(() =>
      (
        window as unknown as { bridge: { call: (n: string, i: unknown) => Promise<unknown> } }
      ).bridge.call('app.info', {})
    )
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string
    }
    expect(info).toMatchObject({ ok: true, value: { version } })
  })

  it('has its fuses set: no Node mode, no inspector, only from its archive', () => {
    const exe = readFileSync(join(folder, 'linux-unpacked/heartlab-connect'))
    const at = exe.indexOf('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX') + 34
    const fuses = [...exe.subarray(at, at + 7)].map((byte) => String.fromCharCode(byte))
    // RunAsNode, cookie encryption, NODE_OPTIONS, inspect arguments, archive integrity, only asar, V8 snapshot
    expect(fuses.join('')).toBe('0100110')
  })

  it('is the command line too, without a display', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string
    }
    expect(callInstalled('--version')).toMatchObject({ status: 0, stdout: `${version}\n` })
    expect(callInstalled('tunnel', 'families').stdout).toContain('strongSwan (swanctl)')
    const wrong = callInstalled('probe', '--host')
    expect(wrong).toMatchObject({ status: 2, stdout: '' })
    expect(wrong.stderr).toContain('--host')
  })

  it('carries neither the default app nor sources', () => {
    const resources = readdirSync(join(folder, 'linux-unpacked/resources'))
    expect(resources).toContain('app.asar')
    expect(resources).not.toContain('default_app.asar')
  })
})
