import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { findProgram, root, run, say } from './run.mjs'
import { ensureRuntime, screenFor } from './screen.mjs'

/*
 * The road of the window walked from the command line: practice endpoint, identity, kit, proof, report,
 * and under Xvfb a picture of each screen. All of it is the product's own command line.
 */

const cli = join(root, 'dist/electron/cli.cjs')
const demo = join(root, 'heartlab-connect-demo')
const device = { name: 'GE E95 - Room 1', aeTitle: 'E95ROOM1', model: 'Vivid E95', room: 'Room 1' }

/** Walks the road; 0 when the study arrived and each screen has its picture. Leaves heartlab-connect-demo/ behind. */
export async function walkDemo() {
  const work = await mkdtemp(join(tmpdir(), 'heartlab-connect-demo-'))
  await rm(demo, { recursive: true, force: true })
  await mkdir(demo, { recursive: true })
  const endpoint = await startEndpoint(join(work, 'state'))
  try {
    const verdict = await walk(work, endpoint)
    const pictures = await takePictures(work)
    const left = ['report.html', 'report.json', 'kit/', 'received/']
    if (pictures === 'taken') left.push('pictures/')
    say(`\nLeft in ${demo}: ${left.join(', ')}.`)
    const hasArrived = verdict === 'pass' || verdict === 'warn'
    return hasArrived && pictures !== 'failed' ? 0 : 1
  } finally {
    endpoint.stop()
    await rm(work, { recursive: true, force: true })
  }
}

async function walk(work, endpoint) {
  const identity = join(work, 'identity')
  await step('Make the client identity with the practice endpoint’s CA', [
    ...['cert', 'create', '--name', device.name, '--ae-title', device.aeTitle],
    ...['--ca', join(work, 'state/ca'), '--out', identity]
  ])
  await step('Create the DICOM Identity at the endpoint', [
    ...['identity', 'add', '--state', join(work, 'state'), '--name', device.name],
    ...['--ae-title', device.aeTitle, '--certificate', join(identity, `${device.aeTitle}.crt`)]
  ])
  const site = join(work, 'site.json')
  const plan = sitePlan(join(identity, `${device.aeTitle}.p12`), endpoint)
  await writeFile(site, JSON.stringify(plan))
  await step('Write the USB kit', [
    ...['kit', 'prepare', site, '--out', join(demo, 'kit'), '--server-ca', endpoint.ca]
  ])
  await step('Read the kit back', ['kit', 'verify', join(demo, 'kit')])
  const report = await prove(identity, endpoint)
  plan.devices[0].lastProof = report
  await writeFile(site, JSON.stringify(plan))
  await step('Write the hand-over report', [
    ...['report', site, '--format', 'html', '--out', join(demo, 'report.html')]
  ])
  await writeFile(join(demo, 'report.json'), `${JSON.stringify(report, null, 2)}\n`)
  return report.verdict
}

async function prove(identity, endpoint) {
  say('· Prove: the ladder and four test studies')
  const words = [
    ...[
      'probe',
      '--host',
      '127.0.0.1',
      '--port',
      String(endpoint.port),
      '--called',
      endpoint.aeTitle
    ],
    ...['--calling', device.aeTitle, '--p12', join(identity, `${device.aeTitle}.p12`)],
    ...['--ca', endpoint.ca, '--store', 'all', '--confirm-find', '--json']
  ]
  const { stdout, stderr } = await run(process.execPath, [cli, ...words])
  if (stdout.trim() === '') throw new Error(`probe gave no report: ${stderr.trim()}`)
  const report = JSON.parse(stdout)
  for (const finding of report.findings)
    say(`    ${finding.status.padEnd(8)} ${finding.title}: ${finding.summary}`)
  say(`  verdict: ${report.verdict}${report.cause ? ` (${report.cause})` : ''}`)
  return report
}

async function step(title, words) {
  say(`· ${title}`)
  const { status, stdout, stderr } = await run(process.execPath, [cli, ...words])
  if (status !== 0) throw new Error(`${title} failed: ${(stderr || stdout).trim()}`)
}

/** The document that the window saves, for one device; lastProof comes after the probe. */
function sitePlan(certificate, endpoint) {
  const file = (path) => ({
    id: path.split('/').pop(),
    name: path.split('/').pop(),
    path,
    sha256: '',
    bytes: 0
  })
  return {
    ...{ schema: 1, id: 'demo', name: 'Harbour Heart Clinic', savedAt: new Date().toISOString() },
    endpoint: {
      ...{ calledAeTitle: endpoint.aeTitle, host: '127.0.0.1', port: endpoint.port },
      ...{ name: 'HeartLab PACS', mode: 'authenticated', serverCa: file(endpoint.ca) }
    },
    devices: [
      {
        ...{ id: 'room-1', ...device, family: 'vivid', windows: '10-1607' },
        ...{ certificate: file(certificate), progress: {}, lastProof: null }
      }
    ],
    progress: {},
    at: { step: 'endpoint', deviceId: 'room-1' }
  }
}

/** The practice endpoint as a process of its own; its first line says where it listens. */
async function startEndpoint(state) {
  say('· Start the practice endpoint')
  const words = [
    'serve',
    '--port',
    '0',
    '--state',
    state,
    '--out',
    join(demo, 'received'),
    '--json'
  ]
  const child = spawn(process.execPath, [cli, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })
  const listening = await new Promise((resolve, reject) => {
    lines.once('line', (line) => resolve(JSON.parse(line)))
    child.once('exit', (status) => reject(new Error(`the practice endpoint ended with ${status}`)))
  })
  return { ...listening, stop: () => child.kill('SIGTERM') }
}

/** `taken`, `failed`, or `no-screen` where there is none to be had. */
async function takePictures(work) {
  await ensureRuntime()
  const screen = await screenFor()
  if (screen === null || (screen.length > 0 && !(await findProgram('Xvfb')))) {
    say('· No pictures: there is no Xvfb here (see the line above that names the package).')
    return 'no-screen'
  }
  say('· Take a picture of each screen')
  const profile = join(work, 'profile')
  await mkdir(profile, { recursive: true })
  await writeFile(join(profile, 'site.json'), await readFile(join(work, 'site.json')))
  const script = join(import.meta.dirname, 'walk-window.mjs')
  const words = [...screen, process.execPath, script, profile, join(demo, 'pictures')]
  const taken = await run(words[0], words.slice(1))
  const isTaken = taken.status === 0
  say(
    `  ${isTaken ? taken.stdout.trim() : `no pictures: ${taken.stderr.trim().split('\n').pop()}`}`
  )
  return isTaken ? 'taken' : 'failed'
}
