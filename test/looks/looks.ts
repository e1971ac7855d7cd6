import { resolve } from 'node:path'
import type { Settings } from '../../shared/contract'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'

const root = resolve(import.meta.dirname, '../..')

export const LOOK_THEMES = ['light', 'dark', 'contrast'] as const
/** Content sizes in pixels of the screen, and how much Ctrl + has enlarged the page. */
export const LOOK_SIZES = {
  '1280x800': { width: 1280, height: 800, zoom: 1 },
  '1024x768': { width: 1024, height: 768, zoom: 1 },
  '1366x700': { width: 1366, height: 700, zoom: 1 },
  zoomed: { width: 1280, height: 800, zoom: 2 },
  // To see the whole of a long page at once.
  tall: { width: 1280, height: 2400, zoom: 1 }
} as const

/** How the window is looked at. */
export interface Look {
  readonly language: Settings['language']
  readonly theme: (typeof LOOK_THEMES)[number]
  readonly size: keyof typeof LOOK_SIZES
}

export interface Looks {
  /** What the page said in its console and threw. */
  readonly complaints: readonly string[]
  look(look: Look): Promise<void>
  show(scene: string): Promise<void>
  textFaults(): Promise<readonly string[]>
  focusFaults(): Promise<readonly string[]>
  barriers(): Promise<readonly string[]>
  /** As the system's setting for fewer animations does. */
  moveLess(wanted: boolean): Promise<void>
  /** How many things on the page turn, slide or fade at this moment. */
  movements(): Promise<number>
  /** Enlarged, the rail stands above the page: scrolls to what is under it. */
  passTheRail(): Promise<void>
  /** The window as it stands on the screen, as PNG. */
  picture(): Promise<Buffer>
  close(): Promise<void>
}

/** Opens Electron with the page of scenes; `builtAt` is where .config/vite.looks.config.ts has put it. */
export async function openLooks(executablePath: string, builtAt: string): Promise<Looks> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = await _electron.launch({
    executablePath,
    args: [
      ...sandbox,
      '--disable-dev-shm-usage',
      resolve(root, 'electron/dev/looks-window.cjs'),
      resolve(builtAt, 'index.html')
    ]
  })
  const page = await app.firstWindow()
  await page.waitForFunction(() => 'looks' in window)
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  let settings: Settings = { language: 'en', theme: 'light' }
  return {
    complaints,
    look: async (look) => {
      settings = {
        language: look.language,
        theme: look.theme === 'contrast' ? 'system' : look.theme
      }
      await wear(app, page, look)
    },
    show: (scene) =>
      page.evaluate(([name, with_]) => window.looks.show(name, with_), [scene, settings] as const),
    textFaults: () => page.evaluate(() => window.looks.textFaults()),
    focusFaults: async () => {
      await page.keyboard.press('Shift')
      return page.evaluate(() => window.looks.focusFaults())
    },
    barriers: () => page.evaluate(() => window.looks.barriers()),
    moveLess: (wanted) => page.emulateMedia({ reducedMotion: wanted ? 'reduce' : 'no-preference' }),
    movements: () =>
      page.evaluate(
        () => document.getAnimations().filter(({ playState }) => playState === 'running').length
      ),
    passTheRail: () => page.evaluate(() => document.querySelector('main')?.scrollIntoView()),
    picture: async () => Buffer.from(await app.evaluate(capture), 'base64'),
    close: () => app.close()
  }
}

async function wear(app: ElectronApplication, page: Page, { theme, size }: Look): Promise<void> {
  const isContrast = theme === 'contrast'
  await page.emulateMedia({
    colorScheme: theme === 'light' ? 'light' : 'dark',
    forcedColors: isContrast ? 'active' : 'none',
    contrast: isContrast ? 'more' : 'no-preference'
  })
  const { width, height, zoom } = LOOK_SIZES[size]
  await app.evaluate(
    ({ BrowserWindow }, wanted) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.setContentSize(wanted.width, wanted.height)
      window?.webContents.setZoomFactor(wanted.zoom)
    },
    { width, height, zoom }
  )
  await page.waitForFunction((wide) => Math.abs(window.innerWidth - wide) <= 1, width / zoom)
}

async function capture({ BrowserWindow }: typeof import('electron')): Promise<string> {
  const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage()
  return picture?.toPNG().toString('base64') ?? ''
}
