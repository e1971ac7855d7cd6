import { expect, it } from 'vitest'
import { problem, problemSchema } from '../../shared/result'
import { problemWords } from '../../shared/words/problem-words'

const short = problem(
  'invalid-input',
  { id: 'refusal.passphrase-short', values: { shortest: 12 } },
  { next: { id: 'refusal.four-words' }, field: 'caPassphrase' }
)

it('is English for the command line and the reports', () => {
  expect(short.problem).toMatchObject({
    code: 'invalid-input',
    title: 'The passphrase is shorter than 12 characters.',
    next: 'Take four words that nobody would guess.',
    field: 'caPassphrase'
  })
})

it('says itself in German after its way over the wire', () => {
  const arrived = problemSchema.parse(JSON.parse(JSON.stringify(short.problem)))
  expect(problemWords('de', arrived)).toMatchObject({
    title: 'Die Passphrase ist kürzer als 12 Zeichen.',
    next: 'Nehmen Sie vier Wörter, die niemand erraten würde.'
  })
  expect(problemWords('en', arrived).title).toBe(short.problem.title)
})

it('stays as it was found where the system itself has said it', () => {
  const raw = problem('network', 'getaddrinfo EAI_AGAIN', { detail: 'EAI_AGAIN' }).problem
  expect(raw).toEqual({ code: 'network', title: 'getaddrinfo EAI_AGAIN', detail: 'EAI_AGAIN' })
  expect(problemWords('de', raw).title).toBe('getaddrinfo EAI_AGAIN')
})
