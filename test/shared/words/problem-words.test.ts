import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rowRefusal } from '../../../electron/app/row-refusal'
import { findingProblems } from '../../../electron/engine/usb/judge-clients'
import { judgeRows } from '../../../shared/kit/judge-rows'
import { readList } from '../../../shared/kit/read-devices'
import { problemWords } from '../../../shared/words/problem-words'
import { isEnglish } from './is-english'

const root = join(import.meta.dirname, '../../..')

/** Read by the command line alone, which speaks English. */
const NEVER_IN_A_WINDOW = ['watch-list.ts', 'read-certificate-file.ts']

function sourcesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !NEVER_IN_A_WINDOW.some((one) => name.endsWith(one)))
    .map((name) => join(root, folder, name))
}

describe('a problem of the machine side', () => {
  it('is never said in English alone', () => {
    const sources = ['electron/app', 'electron/engine', 'electron/ipc', 'shared'].flatMap(
      sourcesUnder
    )
    expect(sources.length).toBeGreaterThan(300)
    const spoken = sources.flatMap((path) => {
      const text = readFileSync(path, 'utf8')
      return /\bproblem\(\s*'[\w-]+',\s*['"`]/.test(text) ? [path] : []
    })
    expect(spoken).toEqual([])
  })
})

describe('a problem of a list of machines', () => {
  const bytes = Buffer.from(
    [
      'name,ae_title,model',
      ',ROOM1,Vivid E95',
      'Echo,ROOM1,Toaster',
      'Echo,ÜBER,',
      'Echo,A_TITLE_OF_SEVENTEEN,Vivid T9',
      'Echo,BACK\\SLASH,Vivid T9'
    ].join('\n')
  )

  it('is German as the reason why a kit was not written', () => {
    const table = readList(bytes)
    if (!table.ok) throw new Error(table.problem.title)
    const titles = judgeRows(table.value).map((one) => problemWords('de', rowRefusal(one)).title)
    expect(titles).toHaveLength(8)
    expect(titles).toContain('Das Gerät hat keinen Namen.')
    expect(titles).toContain('Der AE-Titel hat 20 Zeichen; höchstens 16 sind möglich.')
    expect(titles.filter(isEnglish)).toEqual([])
  })

  it('is German where the whole list cannot be read', () => {
    for (const text of ['', '{}', 'a\0b']) {
      const read = readList(Buffer.from(text))
      if (read.ok) throw new Error(`${text} was read`)
      const { title, next = '' } = problemWords('de', read.problem)
      expect([title, next].filter(isEnglish), text).toEqual([])
      expect(title).toMatch(/^Die Liste/)
    }
  })

  it('says a finding on a certificate file by its catalogue', () => {
    const [found] = findingProblems(1, 'certificate', [
      {
        code: 'expired',
        severity: 'error',
        title: 'The certificate has expired.',
        fix: { where: 'heartlab:identity', what: '' },
        evidence: ''
      }
    ])
    if (!found) throw new Error('no problem')
    const refusal = rowRefusal(found, { id: 'refusal.choose-server-ca-again' })
    expect(problemWords('en', refusal).title).toBe('The certificate has expired.')
    expect(problemWords('de', refusal)).toMatchObject({
      title: 'Das Zertifikat ist abgelaufen.',
      next: expect.stringContaining('Endpunkt') as string
    })
  })
})
