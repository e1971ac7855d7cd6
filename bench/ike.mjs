// IKE_SA_INIT's verdict and the main thread's pauses, for each Diffie-Hellman group, in Node and in Electron.
//   node bench/ike.mjs
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..')
const out = mkdtempSync(join(tmpdir(), 'ike-bench-'))
await build({
  configFile: false,
  logLevel: 'error',
  root,
  ssr: { noExternal: true },
  build: {
    ssr: resolve(import.meta.dirname, 'ike-entry.ts'),
    outDir: out,
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      external: [...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
      output: { format: 'esm', entryFileNames: 'ike.mjs' }
    }
  }
})
const known = process.env.HEARTLAB_CONNECT_ELECTRON
const resolver = join(root, 'electron/dev/electron-runtime.mjs')
const electron = known ?? JSON.parse(execFileSync(process.execPath, [resolver]).toString()).exe
const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
const statuses = [process.execPath, electron].map(
  (program) => spawnSync(program, [join(out, 'ike.mjs')], { env, stdio: 'inherit' }).status
)
rmSync(out, { recursive: true, force: true })
process.exitCode = statuses.every((status) => status === 0) ? 0 : 1
