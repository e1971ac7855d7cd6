import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { passed } from '../../../shared/checks/outcome'
import type { Check } from '../../../electron/engine/checks/check'
import { runLadder, type LadderEvent } from '../../../electron/engine/checks/run-ladder'

const check = (
  id: string,
  needs: readonly string[],
  run: Check<null>['run'] = () => Promise.resolve(passed({ id: 'rung.echo' }))
): Check<null> => ({ id, title: id, needs, timeoutMs: 200, run })

async function climb(checks: readonly Check<null>[], signal = new AbortController().signal) {
  const events: LadderEvent[] = []
  const onEvent = (event: LadderEvent) => void events.push(event)
  const observations = await runLadder(checks, null, { signal, budgetMs: 2000, onEvent })
  return { findings: observations.map(({ finding }) => finding), events }
}

it('skips what needs a failed rung and names the rung that it waits for', async () => {
  const broken = () => Promise.reject(new Error('a bug'))
  const { findings } = await climb([check('a', [], broken), check('b', ['a']), check('c', ['b'])])
  expect(findings.map(({ status }) => status)).toEqual(['crashed', 'skipped', 'skipped'])
  expect(findings[1]?.summary).toContain('a')
  expect(findings[2]?.summary).toContain('b')
})

it('goes on with what does not need the failed rung', async () => {
  const broken = () => Promise.reject(new Error('a bug'))
  const { findings } = await climb([check('a', []), check('b', ['a'], broken), check('c', ['a'])])
  expect(findings.map(({ status }) => status)).toEqual(['pass', 'crashed', 'pass'])
})

it('ends a rung that does not end by itself, as a timeout', async () => {
  const { findings } = await climb([check('a', [], () => new Promise(() => undefined))])
  expect(findings[0]).toMatchObject({ status: 'fail', cause: 'timeout' })
})

it('cancels the running rung and all after it', async () => {
  const controller = new AbortController()
  setTimeout(() => controller.abort(), 20)
  const slow: Check<null>['run'] = (_target, { signal }) =>
    wait(5000, passed({ id: 'rung.echo' }), { signal }).catch(() => passed({ id: 'rung.canceled' }))
  const { findings } = await climb([check('a', [], slow), check('b', [])], controller.signal)
  expect(findings.map(({ status }) => status)).toEqual(['canceled', 'canceled'])
})

it('tells of each rung when it begins and when it is done', async () => {
  const { events } = await climb([check('a', []), check('b', ['a'])])
  expect(events.map(({ rung, state }) => `${rung} ${state}`)).toEqual([
    'a running',
    'a done',
    'b running',
    'b done'
  ])
})
