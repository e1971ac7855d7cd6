// The window that scenes are looked at in: Electron's own, with the page alone and no machine side (test/looks).
const { app, BrowserWindow } = require('electron')

app.whenReady().then(() => {
  const window = new BrowserWindow({
    show: true,
    frame: false,
    useContentSize: true,
    width: 1280,
    height: 800,
    webPreferences: { contextIsolation: true, sandbox: true, spellcheck: false }
  })
  void window.loadFile(process.argv.at(-1))
})
app.on('window-all-closed', () => app.quit())
