import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judgeAbort, judgeReject, judgeUnanswered } from '../../../shared/checks/judge-association'
import { judgeForeign } from '../../../shared/checks/judge-handshake'
import { scanSummary } from '../../../shared/checks/judge-scan'
import {
  judgeBrokenTransfer,
  judgeContext,
  judgeStatus
} from '../../../shared/checks/judge-transfer'
import type { Suspect } from '../../../shared/checks/outcome'
import type { ProbeMode } from '../../../shared/checks/probe-target'
import { explainStatus } from '../../../shared/dicom/dimse-status'
import type { Speaker } from '../../../shared/dicom/first-bytes'
import {
  explainAbort,
  explainContextResult,
  explainReject
} from '../../../shared/dicom/reject-reasons'
import {
  english,
  inTurn,
  listed,
  type EngineSaying,
  type EngineWordId
} from '../../../shared/words/english'
import { MESSAGES } from '../../../shared/words/messages'
import { say, sayThis } from '../../../shared/words/say'
import { isEnglish } from './is-english'

const source = readFileSync(new URL('../../../shared/words/english.ts', import.meta.url), 'utf8')
const areas = [...source.matchAll(/from '\.\/en\/([\w-]+)'/g)].map(([, area]) => `${area}.`)
const IDS = (Object.keys(MESSAGES.en) as EngineWordId[]).filter((id) =>
  areas.some((area) => id.startsWith(area))
)

const gapsOf = (message: string) =>
  [...message.matchAll(/\{([^{}]*)\}/g)].map(([, gap = '']) => gap)
const filled = (id: EngineWordId) =>
  Object.fromEntries(gapsOf(MESSAGES.en[id]).map((gap) => [gap, `<${gap}>`]))

describe('the sentences of the machine side', () => {
  it('are many, in areas that english.ts names', () => {
    expect(areas).toContain('rung.')
    expect(IDS.length).toBeGreaterThan(300)
  })

  it('have plain gaps only, so that both ways say the same English', () => {
    for (const id of IDS) {
      const told = { id, values: filled(id) } as unknown as EngineSaying
      expect(english(told), id).toBe(say('en', id, filled(id)))
    }
  })

  it('leave no English sentence in German', () => {
    expect(IDS.filter((id) => isEnglish(MESSAGES.de[id].replace(/\{\w+\}/g, '')))).toEqual([])
  })

  it('hold sentences in their gaps, in the same language', () => {
    const refused = explainReject({ result: 1, source: 1, reason: 7 }).said
    const said = inTurn({ id: 'why.server-says', values: { says: refused } }, { id: 'ike.but-500' })
    expect(sayThis('de', said)).toBe(
      'Der Server sagt: endgültig abgelehnt durch die DICOM-Anwendung: Called AE Title nicht bekannt (result 1, source 1, reason 7). UDP 500 antwortet.'
    )
    const both = listed(['AES256', { id: 'ike.group', values: { group: 14 } }])
    expect(english(both)).toBe('AES256, group 14')
    expect(sayThis('de', both as EngineSaying)).toBe('AES256, Gruppe 14')
  })
})

const ENDS = ['closed', 'reset', 'timeout'] as const
const MODES: readonly ProbeMode[] = ['authenticated', 'anonymous', 'plain']
const SPEAKERS: readonly Speaker[] = ['http', 'ssh', 'greeting', 'unknown']

const numbers = (to: number) => Array.from({ length: to + 1 }, (_, index) => index)

/** The judges of an association and of a transfer, on every answer that they tell apart. */
function everySuspect(): readonly Suspect[] {
  const rejects = numbers(2).flatMap((result) =>
    numbers(3).flatMap((from) => numbers(7).map((reason) => ({ result, source: from, reason })))
  )
  const unanswered = MODES.flatMap((mode) =>
    ENDS.flatMap((end) =>
      [true, false].flatMap((speaksTls) =>
        [0, 9].map((bytesReceived) => ({ end, mode, speaksTls, bytesReceived }))
      )
    )
  )
  return [
    ...MODES.flatMap((mode) => rejects.map((reject) => judgeReject(reject, mode))),
    ...rejects.map(judgeAbort),
    ...unanswered.map(judgeUnanswered),
    ...SPEAKERS.map(judgeForeign),
    ...[0, 0x0122, 0x0124, 0x0213, 0xa700, 0xa900, 0xb000, 0xc001].flatMap((status) => [
      judgeStatus(status, null),
      judgeStatus(status, 'Kommentar')
    ]),
    ...numbers(5).map((result) => judgeContext([result], { id: 'peer.all-contexts' })),
    ...ENDS.map(judgeBrokenTransfer)
  ].flat()
}

describe('what the judges say', () => {
  const said = everySuspect().map(({ why }) => why)

  it('is the same English on the command line and in the window', () => {
    for (const why of said) expect(sayThis('en', why)).toBe(english(why))
  })

  it('is German in German, in every gap', () => {
    expect(new Set(said.map(({ id }) => id)).size).toBeGreaterThan(25)
    expect([...new Set(said.map((why) => sayThis('de', why)))].filter(isEnglish)).toEqual([])
  })
})

describe('the standards’ tables', () => {
  const statuses = numbers(0xffff).filter((status) => status % 0x100 < 0x30)
  const tables = [
    ...statuses.map((status) => explainStatus(status)),
    ...numbers(9).map(explainContextResult),
    ...numbers(3).flatMap((source) => numbers(9).map((reason) => explainAbort({ source, reason }))),
    explainContextResult(-1)
  ]

  it('say in German what they say in English', () => {
    for (const { text, said } of tables) expect(english(said)).toBe(text)
    expect([...new Set(tables.map(({ said }) => sayThis('de', said)))].filter(isEnglish)).toEqual(
      []
    )
  })
})

describe('the summary of a scan', () => {
  it('names in German whom the server leaves out', () => {
    const summary = scanSummary({ 'TLSv1.3': [0x1301] })
    expect(english(summary)).toMatch(
      /^The server speaks TLS 1\.3 with 1 suite; nothing for Windows 7, /
    )
    expect(sayThis('de', summary)).toBe(
      'Der Server spricht TLS 1.3 mit 1 Chiffre; nichts davon passt zu Windows 7, Windows 10 bis Version 1607, Windows 10 ab Version 1709.'
    )
    expect(sayThis('de', scanSummary({}))).toMatch(/^Der Server nimmt keine/)
  })
})
