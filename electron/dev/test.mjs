import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureBuilt, ensureDependencies } from './bootstrap.mjs'
import { PEER_PROGRAMS, installPackages, packagesMissing, unpackPackages } from './debian.mjs'
import { root, runInFront, say } from './run.mjs'
import { ensureRuntime, screenFor } from './screen.mjs'

/*
 * `npm test`: sets up what is missing, test peers too, and runs every test. `--only STAGE` runs one
 * stage: lint, node, page or e2e.
 */

const bin = (name) => join(root, 'node_modules/.bin', name)
const reports = join(root, 'node_modules/.cache/heartlab-connect')
const only = process.argv.includes('--only')
  ? process.argv[process.argv.indexOf('--only') + 1]
  : null
const total = { passed: 0, failed: 0, skipped: 0 }

try {
  await setUp()
  for (const stage of ['lint', 'node', 'page', 'e2e'])
    if (!only || only === stage) await runStage(stage)
} catch (error) {
  say(error.message)
  total.failed++
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed > 0 ? 1 : 0

async function setUp() {
  await ensureDependencies()
  await mkdir(reports, { recursive: true })
  if (!only || only === 'node') {
    await installPackages(await packagesMissing(PEER_PROGRAMS))
    await unpackPackages(join(reports, 'peers'))
  }
  await ensureBuilt()
}

async function runStage(stage) {
  const started = Date.now()
  say(`\n== ${stage}`)
  if (stage === 'lint') await lint()
  else await vitest(stage, stage === 'node' ? [] : await prefixFor(stage))
  say(`== ${stage}: ${((Date.now() - started) / 1000).toFixed(0)} s`)
}

async function lint() {
  const checks = [
    [bin('tsc'), ['--noEmit', '-p', 'tsconfig.json']],
    [bin('eslint'), ['--config', '.config/eslint.config.mjs', '.']],
    [
      bin('prettier'),
      [
        '--config',
        '.config/prettier.json',
        '--ignore-path',
        '.config/prettierignore',
        '--check',
        '--log-level',
        'warn',
        '.'
      ]
    ]
  ]
  // Side by side: each of them keeps only one core busy.
  const codes = await Promise.all(checks.map(([program, args]) => runInFront(program, args)))
  for (const code of codes) count(code === 0)
}

function count(passed) {
  total[passed ? 'passed' : 'failed']++
}

/** The window's tests need the runtime and a screen; without a screen they are counted as skipped. */
async function prefixFor(stage) {
  if (stage !== 'e2e') return []
  const runtime = await ensureRuntime()
  process.env.HEARTLAB_CONNECT_ELECTRON = runtime.exe
  return screenFor()
}

async function vitest(project, prefix) {
  if (prefix === null) {
    say('Skipped: no display and no xvfb-run here (see the line above that names the package).')
    total.skipped++
    return
  }
  const outcome = join(reports, `${project}.json`)
  await rm(outcome, { force: true })
  const args = ['run', '--config', '.config/vitest.config.ts', '--project', project]
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${outcome}`]
  const words = [...prefix, bin('vitest'), ...args, ...reporting]
  const status = await runInFront(words[0], words.slice(1))
  await countVitest(outcome, status)
}

async function countVitest(outcome, status) {
  const told = JSON.parse(await readFile(outcome, 'utf8').catch(() => '{}'))
  total.passed += told.numPassedTests ?? 0
  total.failed += told.numFailedTests ?? 0
  total.skipped += (told.numPendingTests ?? 0) + (told.numTodoTests ?? 0)
  // A suite that could not even be loaded has no failed test of its own, but it has failed.
  if (status !== 0 && !told.numFailedTests) total.failed++
}
