// Speed and memory of the DICOM wire beside DCMTK, over mutual TLS on loopback, in one run.
//   node bench/dicom.mjs [--rounds 5] [--big]      (needs: dcmtk, openssl)
// Sender: our warm process against `storescu -R`, both into a tuned storescp, taking turns. Each side of each
// transfer is a process of its own.
// Receiver: `storescu -R` into our receiver and into storescp, taking turns, each time into an empty folder.
// Files lie on tmpfs; the same on disk stands beside it, where ours syncs each object before it answers and
// storescp does not.
// 64 associations at once against one with as much to send: with 5 MB each, where the handshakes weigh, and
// with 20 MB each, a small study; with --big also 60 MB each, and the memory of sending a 2 GB file.
// Ours is measured warm, after WARM_UPS transfers that are not counted.
import { execFileSync, fork, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { builtinModules } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { connect } from 'node:tls'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const ROUNDS = Number(option('--rounds') ?? 5)
/** A process of ours is measured warm: what it compiles anew in its first transfers is not counted. */
const WARM_UPS = 5
const TUNED = { ...process.env, TCP_NODELAY: '1', TCP_BUFFER_LENGTH: '262144' }
const HERE = import.meta.dirname
const work = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'dicom-bench-'))
const disk = mkdtempSync(join(tmpdir(), 'dicom-bench-'))
const children = []
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(work, { recursive: true, force: true })
  rmSync(disk, { recursive: true, force: true })
})

const engineFile = await bundle()
const engine = await import(pathToFileURL(engineFile).href)
const pki = makePki(join(work, 'pki'))
const clip = makeFolder('clip', 1, 200)
const small = makeFolder('small', 300, 1)
const sender = startSender()

await benchSending()
await benchReceiving('tmpfs', work)
await benchReceiving('disk', disk)
await benchEcho()
await benchManyAtOnce()
if (process.argv.includes('--big')) await benchBigFile()
process.exit(0)

async function benchSending() {
  const scp = await startStorescp()
  for (const [name, folder] of [
    ['200 MB clip', clip],
    ['300 x 1 MB', small]
  ]) {
    await warmUp(() => sendOurs(scp.port, folder))
    const times = await takeTurns({
      ours: () => sendOurs(scp.port, folder),
      storescu: () => sendDcmtk(scp.port, folder)
    })
    const memory = await memoryOfSending(scp.port, folder)
    report(`send ${name}`, times, 'storescu', `our memory +${memory} MB above idle`)
  }
  scp.stop()
}

async function benchReceiving(place, base) {
  const ours = await startReceiver(base)
  const scp = await startStorescp(undefined, base)
  for (const [name, folder] of [
    ['200 MB clip', clip],
    ['300 x 1 MB', small]
  ]) {
    await warmUp(into(ours, () => sendDcmtk(ours.port, folder)))
    const times = await takeTurns({
      ours: into(ours, () => sendDcmtk(ours.port, folder)),
      storescp: into(scp, () => sendDcmtk(scp.port, folder))
    })
    const note = `our receiver's peak ${peakMemory(ours.pid)} MB`
    report(`receive ${name} (${place})`, times, 'storescp', note)
  }
  ours.stop()
  scp.stop()
}

async function benchEcho() {
  const scp = await startStorescp()
  await echoOurs(scp.port)
  const times = await takeTurns({
    ours: () => echoOurs(scp.port),
    echoscu: () => runDcmtk('echoscu', scp.port, [])
  })
  report('connect, TLS, echo, release', times, 'echoscu', '')
  scp.stop()
}

async function benchManyAtOnce() {
  const ours = await startReceiver()
  await sendOurs(ours.port, small)
  for (const count of process.argv.includes('--big') ? [5, 20, 60] : [5, 20]) {
    const all = folderOfLinks(`all-of-${count}`, 0, 64 * count)
    const shares = Array.from({ length: 64 }, (_, index) =>
      folderOfLinks(`share-${count}-${index}`, index * count, count)
    )
    const times = await takeTurns({
      many: into(ours, () => Promise.all(shares.map((folder) => sendOurs(ours.port, folder)))),
      one: into(ours, () => sendOurs(ours.port, all))
    })
    const rate = (ms) => ((64 * count * 1000) / ms).toFixed(0)
    const [many, one] = [median(times.many), median(times.one)]
    console.log(
      `64 associations at once, ${count} MB each: ${rate(many)} MB/s; one association: ${rate(one)} MB/s`
    )
  }
  ours.stop()
}

/** Names for the same 300 objects, so that much can be sent without being kept twice. */
function folderOfLinks(name, from, count) {
  const folder = join(work, name)
  mkdirSync(folder)
  for (let index = 0; index < count; index++)
    linkSync(join(small, `${(from + index) % 300}.dcm`), join(folder, `${index}.dcm`))
  return folder
}

async function benchBigFile() {
  const scp = await startStorescp(['--ignore'])
  const folder = makeFolder('big', 1, 2000)
  console.log(`2 GB file: our memory +${await memoryOfSending(scp.port, folder)} MB above idle`)
  scp.stop()
}

function report(name, times, peer, note) {
  const [ours, theirs] = [median(times.ours), median(times[peer])]
  const ratio = (ours / theirs).toFixed(2)
  console.log(
    `${name}: ours ${ours.toFixed(0)} ms, ${peer} ${theirs.toFixed(0)} ms, ratio ${ratio}  ${note}`
  )
}

async function warmUp(run) {
  for (let turn = 0; turn < WARM_UPS; turn++) {
    run.before?.()
    await run()
  }
}

async function takeTurns(runners) {
  const times = Object.fromEntries(Object.keys(runners).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, run] of Object.entries(runners)) {
      run.before?.()
      times[name].push(await timed(run))
    }
  return times
}

/** Before each run what the receiver took is cleared away, outside the time. */
function into({ folder }, run) {
  const empty = () => {
    const objects = readdirSync(folder, { recursive: true, withFileTypes: true })
    const received = objects.filter((each) => each.isFile() && !each.name.endsWith('.jsonl'))
    for (const { parentPath, name } of received) rmSync(join(parentPath, name))
  }
  return Object.assign(run, { before: empty })
}

async function timed(run) {
  const startedAt = performance.now()
  await run()
  return performance.now() - startedAt
}

function median(values) {
  const ordered = [...values].sort((one, other) => one - other)
  return ordered[Math.floor(ordered.length / 2)]
}

function sendOurs(port, folder) {
  return sender.call('send', port, folder)
}

function echoOurs(port) {
  return sender.call('echo', port)
}

function memoryOfSending(port, folder) {
  return sender.call('memoryOfSending', port, folder)
}

function peakMemory(pid) {
  const line = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Math.round(Number(line[1]) / 1000)
}

function tlsOfClient() {
  return ['+tls', pki.path('client.key'), pki.path('client.pem'), '+cf', pki.path('ca.pem')]
}

function sendDcmtk(port, folder) {
  return runDcmtk('storescu', port, ['-R', '-pdu', '131072', '+sd', folder], folder)
}

function runDcmtk(program, port, args, folder) {
  const [flags, paths] = folder ? [args.slice(0, -1), [folder]] : [args, []]
  return run(program, [...tlsOfClient(), ...flags, '127.0.0.1', String(port), ...paths])
}

function run(program, args) {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { env: TUNED, stdio: 'ignore' })
    child.once('exit', (code) => (code === 0 ? done() : failed(new Error(`${program}: ${code}`))))
  })
}

async function startStorescp(args, base = work) {
  const port = await freePort()
  const folder = join(base, `scp-${port}`)
  mkdirSync(folder)
  const tls = ['+tls', pki.path('server.key'), pki.path('server.pem'), '+cf', pki.path('ca.pem')]
  const out = args ?? ['-od', folder, '+B']
  const started = await start('storescp', [...tls, ...out, '-pdu', '131072', String(port)], port)
  return { ...started, folder }
}

async function startReceiver(base = work) {
  const folder = mkdtempSync(join(base, 'received-'))
  const args = [join(HERE, 'dicom-receiver.mjs'), engineFile, pki.folder, folder]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  const port = await new Promise((said) => child.stdout.once('data', (text) => said(Number(text))))
  return { port, pid: child.pid, folder, stop: () => child.kill('SIGKILL') }
}

/** Each call gives what the sender's function of that name gives. */
function startSender() {
  const file = join(HERE, 'dicom-sender.mjs')
  const child = fork(file, [engineFile, pki.folder], { execArgv: ['--expose-gc'] })
  children.push(child)
  const waiting = new Map()
  child.on('message', ({ id, result, fault }) => {
    const { done, failed } = waiting.get(id)
    waiting.delete(id)
    if (fault) failed(new Error(fault))
    else done(result)
  })
  let last = 0
  const call = (name, ...args) =>
    new Promise((done, failed) => {
      const id = ++last
      waiting.set(id, { done, failed })
      child.send({ id, call: name, args })
    })
  return { call }
}

async function start(program, args, port) {
  const child = spawn(program, args, { env: TUNED, stdio: 'ignore' })
  children.push(child)
  for (let attempt = 0; attempt < 100 && !(await answers(port)); attempt++)
    await new Promise((again) => setTimeout(again, 50))
  return { port, pid: child.pid, stop: () => child.kill('SIGKILL') }
}

function answers(port) {
  return new Promise((said) => {
    const socket = connect({
      host: '127.0.0.1',
      port,
      ca: pki.read('ca.pem'),
      key: pki.read('client.key'),
      cert: pki.read('client.pem')
    })
    socket.once('secureConnect', () => said(socket.destroy() !== null))
    socket.once('error', () => said(false))
  })
}

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => found(port))
    })
  })
}

function makeFolder(name, count, megabytes) {
  const folder = join(work, name)
  mkdirSync(folder)
  for (let index = 0; index < count; index++)
    writeFileSync(join(folder, `${index}.dcm`), makeClip(`2.25.${Date.now()}${index}`, megabytes))
  return folder
}

function makeClip(sopInstanceUid, megabytes) {
  const sopClassUid = '1.2.840.10008.5.1.4.1.1.3.1'
  const transferSyntax = '1.2.840.10008.1.2.1'
  const pixels = randomBytes(1024 * 1024)
  const dataset = engine.writeDataset([
    [0x00080016, 'UI', sopClassUid],
    [0x00080018, 'UI', sopInstanceUid],
    [0x00100010, 'PN', 'TEST^BENCH'],
    [0x0020000d, 'UI', '2.25.1'],
    [0x7fe00010, 'OB', Buffer.concat(Array.from({ length: megabytes }, () => pixels))]
  ])
  return Buffer.concat([
    engine.encodeMetaHeader({ sopClassUid, sopInstanceUid, transferSyntax }),
    dataset
  ])
}

function makePki(folder) {
  mkdirSync(folder)
  const path = (name) => join(folder, name)
  const openssl = (...args) => execFileSync('openssl', args, { stdio: 'ignore' })
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-subj',
    '/CN=Bench CA',
    '-days',
    '2',
    '-keyout',
    path('ca.key'),
    '-out',
    path('ca.pem')
  )
  writeFileSync(path('san'), 'subjectAltName=IP:127.0.0.1')
  for (const name of ['server', 'client']) {
    openssl(
      'req',
      '-new',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-subj',
      `/CN=${name}`,
      '-keyout',
      path(`${name}.key`),
      '-out',
      path(`${name}.csr`)
    )
    openssl(
      'x509',
      '-req',
      '-in',
      path(`${name}.csr`),
      '-CA',
      path('ca.pem'),
      '-CAkey',
      path('ca.key'),
      '-CAcreateserial',
      '-days',
      '2',
      '-extfile',
      path('san'),
      '-out',
      path(`${name}.pem`)
    )
  }
  return { folder, path, read: (name) => readFileSync(path(name)) }
}

async function bundle() {
  const builtins = builtinModules.flatMap((name) => [name, `node:${name}`])
  const outDir = join(work, 'engine')
  await build({
    configFile: false,
    root: resolve(HERE, '..'),
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(HERE, 'dicom-entry.ts'),
      outDir,
      target: 'node20',
      rollupOptions: { external: builtins, output: { entryFileNames: 'engine.mjs' } }
    }
  })
  return join(
    outDir,
    readdirSync(outDir).find((name) => name.endsWith('.mjs'))
  )
}

function option(name) {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}
