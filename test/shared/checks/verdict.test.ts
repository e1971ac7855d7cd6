import { expect, it } from 'vitest'
import { failed, passed, suspect, warned } from '../../../shared/checks/outcome'
import { observe, weighObservations, type Observation } from '../../../shared/checks/verdict'
import type { Outcome } from '../../../shared/checks/finding'

const seen = (id: string, outcome: Outcome): Observation =>
  observe({ id, title: id, needs: [] }, outcome, 1)
const late = suspect('timeout', 'likely', 'No answer.')
const busy = suspect('out-of-resources', 'certain', 'Full.')

it('passes when everything passed, and names nothing', () => {
  expect(weighObservations([seen('echo', passed('fine'))])).toEqual({
    verdict: 'pass',
    cause: null,
    whose: null,
    confidence: 'certain',
    candidates: []
  })
})

it('warns for harm without naming a cause', () => {
  const verdict = weighObservations([seen('contexts', warned('refused', [], 'transfer-syntax'))])
  expect([verdict.verdict, verdict.cause]).toEqual(['warn', null])
})

it('takes cause, side and confidence from the first rung that failed', () => {
  const verdict = weighObservations([
    seen('tcp-connect', passed('fine')),
    seen('store:us', failed('silent', [late, busy])),
    seen('store:sr', failed('full', [busy]))
  ])
  expect(verdict).toMatchObject({
    verdict: 'fail',
    cause: 'timeout',
    whose: 'server',
    confidence: 'likely'
  })
  expect(verdict.candidates.map(({ cause }) => cause)).toEqual(['timeout', 'out-of-resources'])
})

it('gives every candidate a fix on the side that has to act', () => {
  const expired = suspect('expired-cert', 'certain', 'Past its end.', 'server')
  const [candidate] = weighObservations([
    seen('server-certificate', failed('', [expired]))
  ]).candidates
  expect(candidate?.fix?.where).toMatch(/^heartlab:/)
})
