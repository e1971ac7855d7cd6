import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type Started } from './launch'

let started: Started

beforeAll(async () => {
  started = await startApp()
})

afterAll(() => started.app.close())

describe('the window’s hardening', () => {
  it('shows the page in a secure context on its own origin', async () => {
    const seen = await started.page.evaluate(() => [window.isSecureContext, window.origin])
    expect(seen).toEqual([true, 'app://connect'])
  })

  it('has no Node in the page and a frozen bridge', async () => {
    const seen = await started.page.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
      frozen: Object.isFrozen((window as unknown as { bridge: object }).bridge),
      keys: Object.keys((window as unknown as { bridge: object }).bridge).sort()
    }))
    expect(seen).toEqual({ node: [], frozen: true, keys: ['call', 'job', 'on'] })
  })

  it('runs with sandbox and context isolation', async () => {
    const preferences = await started.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences: () => Record<string, unknown>
      }
      const { sandbox, contextIsolation, nodeIntegration, webviewTag } =
        contents.getLastWebPreferences()
      return { sandbox, contextIsolation, nodeIntegration, webviewTag }
    })
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false
    })
  })

  it('refuses inline script, eval and every network address', async () => {
    const seen = await started.page.evaluate(async () => {
      const violations: string[] = []
      document.addEventListener('securitypolicyviolation', (event) =>
        violations.push(event.effectiveDirective)
      )
      const script = document.createElement('script')
      script.textContent = 'window.broken = true'
      document.head.append(script)
      const fetched = await fetch('https://example.com/').then(
        () => 'fetched',
        () => 'refused'
      )
      // Later, by itself: what the test's own tool evaluates at once is exempt from the policy.
      const evaluated = await new Promise<string>((resolve) =>
        setTimeout(() => {
          try {
            resolve(String(new Function('return "ran"')()))
          } catch {
            resolve('refused')
          }
        })
      )
      await new Promise((resolve) => setTimeout(resolve, 100))
      return { ran: 'broken' in window, fetched, evaluated, violations }
    })
    expect(seen).toMatchObject({ ran: false, fetched: 'refused', evaluated: 'refused' })
    expect(seen.violations).toContain('script-src-elem')
    expect(seen.violations).toContain('connect-src')
  })

  it('stays where it is when a link leads elsewhere, and opens no second window', async () => {
    await started.page.evaluate(() => {
      window.open('https://example.com/', '_blank')
      window.location.href = 'https://example.com/'
    })
    await started.page.waitForTimeout(300)
    expect(started.page.url()).toMatch(/^app:\/\/connect\//)
    expect(started.app.windows()).toHaveLength(1)
  })

  it('gives no permission', async () => {
    const state = await started.page.evaluate(() =>
      navigator.permissions.query({ name: 'geolocation' }).then(({ state: answer }) => answer)
    )
    expect(state).toBe('denied')
  })

  it('refuses a call that the contract does not know', async () => {
    const answer = await started.page.evaluate(() =>
      (
        window as unknown as { bridge: { call: (n: string, i: unknown) => Promise<unknown> } }
      ).bridge.call('shell.run', { command: 'id' })
    )
    expect(answer).toMatchObject({ ok: false, problem: { code: 'not-allowed' } })
  })
})
