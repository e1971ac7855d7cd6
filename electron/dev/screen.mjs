import { WINDOW_PROGRAMS, installPackages, librariesMissing, packagesMissing } from './debian.mjs'
import { findElectron } from './electron-runtime.mjs'
import { findProgram } from './run.mjs'

/** Chromium refuses its sandbox to root; everybody else keeps it. */
export function electronArguments() {
  return process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : []
}

export function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * Everything that a window needs on this computer: unzip, the runtime, its libraries, and Xvfb where
 * there is no display.
 * @returns {Promise<{ exe: string, version: string | null, source: string }>}
 */
export async function ensureRuntime() {
  const programs = WINDOW_PROGRAMS.filter(({ program }) => program === 'unzip' || !hasDisplay())
  if (process.platform === 'linux') await installPackages(await packagesMissing(programs))
  const runtime = await findElectron()
  const libraries = await librariesMissing(runtime.exe)
  await installPackages(libraries.map((name) => ({ package: name, why: 'Electron needs it' })))
  return runtime
}

/** The words before a command that give it a screen, or null where there is none to be had. */
export async function screenFor() {
  if (hasDisplay()) return []
  const xvfb = await findProgram('xvfb-run')
  return xvfb ? [xvfb, '-a', '-s', '-screen 0 1280x800x24'] : null
}
