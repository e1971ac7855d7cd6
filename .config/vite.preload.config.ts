import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const root = resolve(import.meta.dirname, '..')

/** A sandboxed preload can load nothing beside itself: one file of its own, no shared chunk. */
export default defineConfig({
  root,
  logLevel: 'warn',
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: resolve(root, 'dist/electron'),
    emptyOutDir: false,
    minify: false,
    rollupOptions: {
      input: { preload: resolve(root, 'electron/preload.ts') },
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: '[name].cjs' }
    }
  }
})
