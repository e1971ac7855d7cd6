// Judges damaged certificate files and counts those that throw or take too long; memory stands at the end.
// Time is that of the processor, so that a busy computer accuses no file. Two seeds may run side by side.
//   node bench/fuzz-certs.mjs [COUNT, 50000 if not given] [SEED]
import { createServer } from 'vite'

const count = Number(process.argv[2] ?? 50_000)
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000)
const SLOW_MS = 1000

const server = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false }
})
const load = (path) => server.ssrLoadModule(path)
const { inspectFile } = await load('/electron/engine/certs/inspect-file.ts')
const { writePkcs12 } = await load('/electron/engine/certs/write-pkcs12.ts')
const made = await load('/test/engine/certs/made-certificate.ts')
const { mutate, seededRandom } = await load('/test/engine/certs/mutate.ts')

const ca = made.makeCertificate({ cn: 'CA', extensions: made.AUTHORITY })
const key = made.makeKey()
const device = made.makeCertificate({ issuer: ca, key, extensions: made.DEVICE })
const container = (format) =>
  writePkcs12({
    keyPkcs8Der: key.pkcs8,
    certificates: [device.der, ca.der],
    friendlyName: 'VIVID1',
    password: 'pulse',
    format
  })
const seeds = [
  container('scanner'),
  container('scanner'),
  container('modern'),
  device.der,
  Buffer.from(made.pem(device) + made.pem(ca))
]

const random = seededRandom(seed)
const roles = ['client', 'ca', null]
const verdicts = { ok: 0, warn: 0, defect: 0 }
const started = performance.now()
let worst = 0
let faults = 0
for (let run = 0; run < count; run++) {
  const bytes = mutate(seeds[run % seeds.length], random)
  const before = process.cpuUsage()
  try {
    const options = { as: roles[run % 3], passwords: [], at: made.NOW }
    verdicts[inspectFile({ name: 'a.p12', bytes }, options).verdict]++
  } catch (error) {
    faults++
    console.error(`run ${run}, seed ${seed}: ${error.stack}`)
  }
  const { user, system } = process.cpuUsage(before)
  const took = (user + system) / 1000
  if (took > SLOW_MS) {
    faults++
    console.error(`run ${run}, seed ${seed}: ${Math.round(took)} ms of processor`)
  }
  worst = Math.max(worst, took)
}
const { rss } = process.memoryUsage()
console.log({
  count,
  seed,
  seconds: Math.round((performance.now() - started) / 1000),
  worstCpuMs: Math.round(worst),
  memoryMb: Math.round(rss / 2 ** 20),
  verdicts,
  faults
})
await server.close()
process.exitCode = faults > 0 ? 1 : 0
