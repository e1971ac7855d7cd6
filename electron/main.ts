import { join } from 'node:path'
import {
  app,
  BrowserWindow,
  clipboard,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  session,
  type WebContents
} from 'electron'
import { openDesk } from './app/open-desk'
import type { Services } from './app/services'
import { windowLanguage } from './app/settings-calls'
import { openFileDesk } from './engine/plan/file-desk'
import { openBugLog } from './host/bug-log'
import { commandWords } from './host/command-words'
import { openDialogs } from './host/dialogs'
import { printPdf } from './host/print-pdf'
import { openSecretBox } from './host/secret-box'
import { serve } from './ipc/serve'
import { APP_SCHEME, serveAppScheme } from './window/app-scheme'
import { denyPermissions, guardContents, isOurPage } from './window/guards'
import { menuTemplate } from './window/menu'
import { openWindow } from './window/open-window'

// Before `ready`: later the scheme would be neither standard nor secure. No top-level await anywhere,
// it hangs a packaged application for ever.
protocol.registerSchemesAsPrivileged([APP_SCHEME])
guardContents(app)

let window: BrowserWindow | null = null
const pages = (): readonly WebContents[] => (window ? [window.webContents] : [])

const words = app.isPackaged ? commandWords(process.argv.slice(1)) : null
if (words) void runInstalledCommandLine(words)
else if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()

/** Installed there is no Node beside the program: the second front door opens from the first, without a window. */
function runInstalledCommandLine(words: readonly string[]): Promise<unknown> {
  process.argv = [process.execPath, 'heartlab-connect', ...words]
  return import(/* @vite-ignore */ join(app.getAppPath(), 'dist/electron/cli.cjs'))
}

function start(): void {
  const reportBug = openBugLog(join(app.getPath('userData'), 'logs/connect.log'))
  process.on('unhandledRejection', (error) => void reportBug('unhandled', error))
  denyPermissions(session.defaultSession)
  serveAppScheme(protocol, join(app.getAppPath(), 'dist/renderer'))
  const desk = openDesk(services((topic, value) => wire.publish(topic, value)))
  const isTrusted = (event: Parameters<typeof isOurPage>[0]) => isOurPage(event, pages())
  const wire = serve(ipcMain, { ...desk.handlers, isTrusted, reportBug }, pages)
  const open = () => {
    window = openWindow(join(bundles(), 'preload.cjs'))
    window.on('closed', () => {
      wire.cancelAll()
      window = null
    })
  }
  open()
  desk.start()
  app.on('second-instance', () => window?.focus())
  app.on('activate', () => window ?? open())
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (desk.isClosed()) return
    event.preventDefault()
    void desk.close().finally(() => app.exit())
  })
}

function bundles(): string {
  return join(app.getAppPath(), 'dist/electron')
}

/** What the handlers may use of this machine. */
function services(publish: Services['publish']): Services {
  const profile = app.getPath('userData')
  const settingsFile = join(profile, 'settings.json')
  return {
    version: app.getVersion(),
    profile: {
      siteFile: join(profile, 'site.json'),
      secretsFile: join(profile, 'sealed.json'),
      settingsFile,
      practiceFolder: join(profile, 'practice'),
      caFolder: join(profile, 'ca')
    },
    desk: openFileDesk(),
    dialogs: openDialogs(
      () => window,
      () => windowLanguage(settingsFile)
    ),
    secretBox: openSecretBox(),
    now: () => new Date(),
    publish,
    printPdf,
    printWindow: () => window?.webContents.print(),
    writeClipboard: (text) => void clipboard.writeText(text),
    wearSettings: ({ theme, language }) => {
      nativeTheme.themeSource = theme
      Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language)))
    },
    bundles: bundles()
  }
}
