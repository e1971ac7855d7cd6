import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const root = resolve(import.meta.dirname, '..')

/** The page with every state that it can be in, for tests and pictures; goes into no package. */
export default defineConfig({
  root: resolve(root, 'test/looks'),
  base: './',
  logLevel: 'warn',
  plugins: [react()],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'chrome130',
    outDir: resolve(root, 'node_modules/.cache/heartlab-connect/looks'),
    emptyOutDir: true,
    minify: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000
  }
})
