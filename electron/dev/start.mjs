import { ensureBuilt, ensureDependencies } from './bootstrap.mjs'
import { root, runInFront, say } from './run.mjs'
import { electronArguments, ensureRuntime, hasDisplay } from './screen.mjs'

// `npm start`: sets up what is missing, builds, and opens the window; without a display it walks the
// same road against the practice endpoint and leaves report, kit and pictures behind.
try {
  await ensureDependencies()
  await ensureBuilt()
  process.exitCode = hasDisplay() ? await openWindow() : await walk()
} catch (error) {
  say(error.message)
  process.exitCode = 1
}

async function openWindow() {
  const runtime = await ensureRuntime()
  return runInFront(runtime.exe, [...electronArguments(), root])
}

async function walk() {
  say('No display here: walking the same road from the command line instead.')
  const { walkDemo } = await import('./demo.mjs')
  return walkDemo()
}
