import { expect, it } from 'vitest'
import { failed, passed, suspect, warned } from '../../../shared/checks/outcome'
import { observe, weighObservations, type Observation } from '../../../shared/checks/verdict'
import type { Outcome } from '../../../shared/checks/finding'

const seen = (id: string, outcome: Outcome): Observation =>
  observe({ id, title: id, needs: [] }, outcome, 1)
const late = suspect('timeout', 'likely', { id: 'why.no-end', values: { seconds: 1 } })
const busy = suspect('out-of-resources', 'certain', { id: 'why.second-refused' })

it('passes when everything passed, and names nothing', () => {
  expect(weighObservations([seen('echo', passed({ id: 'rung.echo' }))])).toEqual({
    verdict: 'pass',
    cause: null,
    whose: null,
    confidence: 'certain',
    candidates: []
  })
})

it('warns for harm without naming a cause', () => {
  const verdict = weighObservations([
    seen('contexts', warned({ id: 'rung.contexts-none' }, [], 'transfer-syntax'))
  ])
  expect([verdict.verdict, verdict.cause]).toEqual(['warn', null])
})

it('takes cause, side and confidence from the first rung that failed', () => {
  const verdict = weighObservations([
    seen('tcp-connect', passed({ id: 'rung.echo' })),
    seen('store:us', failed({ id: 'rung.fell-silent' }, [late, busy])),
    seen('store:sr', failed({ id: 'rung.no-second-association' }, [busy]))
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
  const expired = suspect('expired-cert', 'certain', { id: 'why.mac-fails' }, 'server')
  const [candidate] = weighObservations([
    seen('server-certificate', failed({ id: 'rung.certificate-hung-up' }, [expired]))
  ]).candidates
  expect(candidate?.fix?.where).toMatch(/^heartlab:/)
})
