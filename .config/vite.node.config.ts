import { builtinModules } from 'node:module'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const root = resolve(import.meta.dirname, '..')
const builtins = builtinModules.flatMap((name) => [name, `node:${name}`])

/** The machine side: everything is bundled but Electron itself and the one native module. */
export default defineConfig({
  root,
  logLevel: 'warn',
  ssr: { noExternal: true, external: ['electron', 'drivelist'] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: resolve(root, 'dist/electron'),
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rollupOptions: {
      input: {
        main: resolve(root, 'electron/main.ts'),
        cli: resolve(root, 'electron/cli.ts'),
        // Threads of the engine: each `*-worker.ts` becomes dist/electron/NAME-worker.cjs.
        'practice-worker': resolve(root, 'electron/engine/practice/practice-worker.ts')
      },
      external: ['electron', 'drivelist', ...builtins],
      output: {
        format: 'cjs',
        entryFileNames: '[name].cjs',
        chunkFileNames: 'chunk-[name].cjs'
      }
    }
  }
})
