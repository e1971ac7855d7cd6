import type { App, IpcMainEvent, IpcMainInvokeEvent, Session, WebContents } from 'electron'
import { APP_ORIGIN } from './app-scheme'

/** Every web contents, also one that we did not mean to make: no navigation, no new window, no webview. */
export function guardContents(app: App): void {
  app.on('web-contents-created', (_, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** No permission is needed by this page, so none is given, neither asked for nor checked. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_, __, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
}

/** Only the top frame of a window that we opened, showing our own origin, may speak to the machine. */
export function isOurPage(
  event: IpcMainEvent | IpcMainInvokeEvent,
  pages: readonly WebContents[]
): boolean {
  const frame = event.senderFrame
  if (!frame || frame.parent !== null) return false
  return pages.includes(event.sender) && frame.url.startsWith(`${APP_ORIGIN}/`)
}
