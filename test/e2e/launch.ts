import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'

export const root = resolve(import.meta.dirname, '../..')

export interface Started {
  readonly app: ElectronApplication
  readonly page: Page
  readonly profile: string
  /** What the page complained of: console errors and uncaught exceptions. */
  readonly complaints: readonly string[]
}

export function electronPath(): string {
  const known = process.env.HEARTLAB_CONNECT_ELECTRON
  if (known) return known
  const found = execFileSync(process.execPath, [join(root, 'electron/dev/electron-runtime.mjs')])
  return (JSON.parse(found.toString()) as { exe: string }).exe
}

/** Starts the built application with a profile of its own, as `electron .` does. */
export async function startApp(
  profile: string = mkdtempSync(join(tmpdir(), 'connect-profile-'))
): Promise<Started> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = await _electron.launch({
    executablePath: electronPath(),
    args: [...sandbox, '--disable-dev-shm-usage', `--user-data-dir=${profile}`, root],
    env: { ...process.env, LANGUAGE: 'en' } as Record<string, string>
  })
  const page = await app.firstWindow()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.waitForSelector('nav')
  return { app, page, profile, complaints }
}

/** Answers the system's next file or folder dialogs with these paths, in turn. */
export async function answerDialogs(
  app: ElectronApplication,
  paths: readonly string[]
): Promise<void> {
  await app.evaluate(
    ({ dialog }, waiting) => {
      const next = () => waiting.shift()
      dialog.showOpenDialog = () => {
        const path = next()
        return Promise.resolve({ canceled: path === undefined, filePaths: path ? [path] : [] })
      }
      dialog.showSaveDialog = () => {
        const path = next()
        return Promise.resolve({ canceled: path === undefined, filePath: path ?? '' })
      }
    },
    [...paths]
  )
}
