// The ladder beside echoscu and the scan beside sslscan, in one run, taking turns; medians.
//   node bench/ladder.mjs      (needs: dcmtk, openssl, sslscan)
import { mkdtempSync, rmSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const out = mkdtempSync(join(tmpdir(), 'ladder-bench-'))
await build({
  configFile: false,
  logLevel: 'error',
  root: resolve(import.meta.dirname, '..'),
  ssr: { noExternal: true },
  build: {
    ssr: resolve(import.meta.dirname, 'ladder-entry.ts'),
    outDir: out,
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      external: [...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
      output: { format: 'esm', entryFileNames: 'ladder.mjs' }
    }
  }
})
await import(pathToFileURL(join(out, 'ladder.mjs')).href)
rmSync(out, { recursive: true, force: true })
