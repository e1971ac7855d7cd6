import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, runnerImport } from 'vite'
import { findElectron } from './electron-runtime.mjs'
import { root } from './run.mjs'
import { hasDisplay } from './screen.mjs'

/*
 * take-pictures.mjs FOLDER [SCENES] [LOOK]: opens every page, tab, dialog and state of the window in Electron,
 * judges it (text cut or overlapping, axe) and leaves a picture of it in each language, theme and size.
 * SCENES is a pattern for names (`^prove`), LOOK is `de-dark-1024x768` with `*` for any part. Exits 1 on faults.
 */

const [folder, scenes = '', look = ''] = process.argv.slice(2)
if (!folder) throw new Error('Say where the pictures go: take-pictures.mjs FOLDER')

if (hasDisplay()) process.exitCode = (await take()) > 0 ? 1 : 0
else {
  // Taller than any screen: the size `tall` shows long pages whole.
  const screen = ['-a', '-s', '-screen 0 1400x2500x24']
  const again = [...screen, process.execPath, fileURLToPath(import.meta.url), folder, scenes, look]
  process.exitCode = spawnSync('xvfb-run', again, { stdio: 'inherit' }).status ?? 1
}

async function take() {
  const builtAt = join(root, 'node_modules/.cache/heartlab-connect/looks')
  const configFile = join(root, '.config/vite.looks.config.ts')
  await build({ configFile, configLoader: 'runner' })
  const { exe } = await findElectron()
  const { module } = await runnerImport(join(root, 'test/looks/take-pictures.ts'), {
    configFile: false,
    root
  })
  const faults = await module.takePictures({ exe, builtAt, folder: resolve(folder), scenes, look })
  for (const fault of faults) console.log(fault)
  console.log(`${faults.length} faults`)
  return faults.length
}
