import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'vite'

// Builds all that the window and the command line need: dist/electron and dist/renderer.
const root = resolve(import.meta.dirname, '../..')
const started = Date.now()
rmSync(resolve(root, 'dist'), { recursive: true, force: true })
for (const config of ['vite.node.config.ts', 'vite.preload.config.ts', 'vite.page.config.ts'])
  await build({ configFile: resolve(root, '.config', config), configLoader: 'runner' })
console.error(`built in ${((Date.now() - started) / 1000).toFixed(1)} s`)
