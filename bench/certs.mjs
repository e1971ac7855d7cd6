// Speed of making identities beside openssl and, where it is installed, mkcert, taking turns in one run.
//   node bench/certs.mjs [--batch 100] [--rounds 5]      (needs: openssl; mkcert is optional)
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'

const BATCH = Number(option('--batch') ?? 100)
const ROUNDS = Number(option('--rounds') ?? 5)
const work = mkdtempSync(join(tmpdir(), 'certs-bench-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))

const server = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false }
})
const load = (name) => server.ssrLoadModule(`/electron/engine/certs/${name}.ts`)
const { openOrCreateCa } = await load('create-ca')
const { createIdentity, containerOf } = await load('create-identity')
const { createKeyPool } = await load('key-pool')
const ca = (await openOrCreateCa(join(work, 'ca'), { name: 'Bench', now: new Date() })).value

await benchOne()
await benchBatch()
await server.close()

/** One identity with a key that is ready, against a whole run of mkcert. */
async function benchOne() {
  const [ours, theirs] = [[], []]
  const hasMkcert = spawnSync('sh', ['-c', 'command -v mkcert']).status === 0
  for (let round = 0; round <= ROUNDS; round++) {
    const pool = createKeyPool({ algorithm: 'rsa-2048', ready: 1, total: 1 })
    const key = await pool.take('rsa-2048')
    const mine = await timed(() => makeOne('ONE', () => Promise.resolve(key)))
    const other = hasMkcert ? await timed(mkcert) : NaN
    // The first round warms both.
    if (round > 0) (ours.push(mine), theirs.push(other))
  }
  console.log(`one identity, key ready: ${median(ours).toFixed(0)} ms`)
  if (hasMkcert) compare('wall of mkcert -pkcs12', median(ours), median(theirs), 0.5)
  else console.log('mkcert is not installed: not compared')
}

/** A cold batch: CPU of everything, keys included, of our process and of a loop of openssl. */
async function benchBatch() {
  const before = process.cpuUsage()
  const pool = createKeyPool({ algorithm: 'rsa-2048', total: BATCH })
  const ours = await timed(async () => {
    for (let at = 0; at < BATCH; at++) await makeOne(`R${at}`, pool.take)
  })
  const used = process.cpuUsage(before)
  const cpu = (used.user + used.system) / 1e6
  console.log(`${BATCH} identities: ${(ours / 1000).toFixed(1)} s wall, ${cpu.toFixed(1)} s CPU`)
  const loop = cpuOfChildren(opensslLoop())
  compare(`CPU of an openssl loop of ${BATCH}`, cpu * 1000, loop * 1000, 0.7)
}

async function makeOne(aeTitle, takeKey) {
  const wanted = { name: aeTitle, aeTitle, algorithm: 'rsa-2048', days: 365, now: new Date() }
  return containerOf(await createIdentity(ca, wanted, takeKey), 'pulse', 'scanner')
}

function mkcert() {
  const files = ['-p12-file', join(work, 'm.p12'), '-pkcs12', '-client', 'room1']
  execFileSync('mkcert', files, { env: { ...process.env, CAROOT: work }, stdio: 'ignore' })
}

/** Key, request, certificate and 3DES container, as an installer would script them. */
function opensslLoop() {
  return `cd ${work} && for i in $(seq ${BATCH}); do
    openssl req -new -newkey rsa:2048 -nodes -keyout k.pem -out r.pem -subj /CN=R$i
    openssl x509 -req -in r.pem -CA ca/ca.pem -CAkey ca/ca.key -CAcreateserial -days 365 -sha256 -out c.pem
    openssl pkcs12 -export -inkey k.pem -in c.pem -out $i.p12 -passout pass:pulse -keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1
  done 2>/dev/null; times`
}

/** Seconds of user and system time of the children, as bash's `times` prints on its second line. */
function cpuOfChildren(script) {
  const output = execFileSync('bash', ['-c', script], { encoding: 'utf8' })
  const parts = output
    .trim()
    .split('\n')
    .at(-1)
    .matchAll(/(\d+)m([\d.]+)s/g)
  return [...parts].reduce((sum, [, minutes, seconds]) => sum + minutes * 60 + Number(seconds), 0)
}

async function timed(run) {
  const started = performance.now()
  await run()
  return performance.now() - started
}

function compare(what, ours, theirs, wanted) {
  const ratio = ours / theirs
  console.log(`  ${ratio.toFixed(2)} of the ${what} (wanted: at most ${wanted})`)
}

function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]
}

function option(name) {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}
