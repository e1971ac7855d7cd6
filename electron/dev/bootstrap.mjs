import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { NATIVE_PROGRAMS, installPackages, packagesMissing } from './debian.mjs'
import { root, run, runInFront, say } from './run.mjs'

/*
 * Sets up what is missing, each thing once: the npm packages, the native module, the build. A second
 * start finds the stamps and does nothing.
 */

const STAMP = join(root, 'node_modules/.heartlab-connect-installed')

export async function ensureDependencies() {
  const wanted = createHash('sha256')
    .update(await readFile(join(root, 'package-lock.json')))
    .digest('hex')
  const installed = await readFile(STAMP, 'utf8').catch(() => '')
  if (installed.trim() === wanted) return
  say('Installing the npm packages of package-lock.json …')
  // Install scripts fetch binaries that many networks do not reach; the one that is needed runs below.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const status = await runInFront('npm', args, { stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error('npm could not install the packages; see its message above.')
  await compileDrivelist()
  await writeFile(STAMP, wanted)
}

/** drivelist is the one native module: compiled against the headers that came with this Node. */
async function compileDrivelist() {
  await installPackages(await packagesMissing(NATIVE_PROGRAMS))
  const prefix = dirname(dirname(process.execPath))
  const headers = existsSync(join(prefix, 'include/node/node.h'))
    ? { npm_config_nodedir: prefix }
    : {}
  say('Compiling drivelist …')
  const built = await run('npm', ['rebuild', 'drivelist', '--foreground-scripts'], {
    env: { ...process.env, ...headers }
  })
  if (built.status !== 0)
    say(
      'drivelist could not be compiled: USB drives will not be listed, a kit can still go into a folder.'
    )
}

const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'assets',
  '.config',
  'package.json',
  'package-lock.json'
]

/** Builds dist/ when a source is newer than the last build. */
export async function ensureBuilt() {
  const stamp = join(root, 'dist/.built')
  const builtAt = await stat(stamp).then(
    (file) => file.mtimeMs,
    () => 0
  )
  if (builtAt > 0 && (await newestChange()) < builtAt) return
  const status = await runInFront(process.execPath, [join(import.meta.dirname, 'build.mjs')], {
    stdio: ['ignore', 2, 2]
  })
  if (status !== 0) throw new Error('The build failed; see the message above.')
  await writeFile(stamp, '')
}

async function newestChange() {
  const times = await Promise.all(SOURCES.map((name) => newestBelow(join(root, name))))
  return Math.max(...times)
}

async function newestBelow(path) {
  const entry = await stat(path).catch(() => null)
  if (!entry) return 0
  if (!entry.isDirectory()) return entry.mtimeMs
  const below = await Promise.all(
    (await readdir(path)).map((name) => newestBelow(join(path, name)))
  )
  return Math.max(entry.mtimeMs, ...below)
}
