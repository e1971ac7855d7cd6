'use strict'
// What `electron FOLDER` runs in the registry runtime: the counterpart of Electron's own default app.
// The application is loaded synchronously, before `ready`: a privileged scheme registered later is not secure.
const { app } = require('electron')
const fs = require('node:fs')
const path = require('node:path')
const Module = require('node:module')

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })

function targetOf(argv) {
  for (let index = 1; index < argv.length; index++) {
    const word = argv[index]
    if (word === '-r' || word === '--require')
      Module._load(path.resolve(argv[++index]), module, true)
    else if (word === '--version' || word === '-v') {
      process.stdout.write(`v${process.versions.electron}\n`)
      process.exit(0)
    } else if (!word.startsWith('-')) return path.resolve(word)
  }
  return null
}

const target = targetOf(process.argv)
if (!target) {
  process.stderr.write('usage: electron FOLDER\n')
  process.exit(1)
}
try {
  const manifest = path.join(target, 'package.json')
  const described = fs.existsSync(manifest) ? JSON.parse(fs.readFileSync(manifest, 'utf8')) : null
  if (described) {
    if (described.version) app.setVersion(described.version)
    app.setName(described.productName ?? described.name ?? app.name)
    app.setDesktopName?.(described.desktopName ?? `${app.name}.desktop`)
  }
  const start = Module._resolveFilename(target, null, true)
  app.setAppPath(described ? target : path.dirname(start))
  Module._load(start, module, true)
} catch (error) {
  process.stderr.write(`cannot start app: ${error.stack}\n`)
  process.exit(1)
}
