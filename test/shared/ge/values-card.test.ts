import { describe, expect, it } from 'vitest'
import { valuesCard } from '../../../shared/ge/values-card'
import { familyHints } from '../../../shared/ge/looks-different'
import { say, sayThis, type Saying } from '../../../shared/words/say'
import type { ConnectionMode } from '../../../shared/site'
import { aDevice, aSite } from '../wizard/plan'

function words(text: string | Saying): string {
  return typeof text === 'string' ? text : sayThis('en', text)
}

function cardOf(mode: ConnectionMode): Readonly<Record<string, string>> {
  const site = aSite()
  const sections = valuesCard({ ...site, endpoint: { ...site.endpoint, mode } }, aDevice())
  return Object.fromEntries(
    sections.flatMap(({ rows }) => rows.map(({ label, value }) => [words(label), words(value)]))
  )
}

describe('the values card', () => {
  it('has every value of the guide’s table and the six options', () => {
    expect(cardOf('authenticated')).toMatchObject({
      'IP Address': '203.0.113.20',
      'Port Number': '11112',
      'AE Title': 'HEARTLAB',
      Name: 'HeartLab PACS',
      'Device AE Title': 'E95ROOM1',
      'Transport Layer Security': 'on',
      'Verify Server Certificate': 'on',
      'Provide Client Certificate': 'on',
      'Allow SR': 'on',
      'Allow SR Private Data': 'on',
      'Allow Multiframe': 'on'
    })
  })

  it('has no certificate inside the tunnel, and the options off', () => {
    const card = cardOf('plain')
    expect(Object.keys(card).filter((label) => label.includes('CA'))).toEqual([])
    expect(card['Transport Layer Security']).toBe('off')
  })

  it('holds no password', () => {
    expect(Object.values(cardOf('authenticated'))).not.toContain('pulse')
  })

  it('says for models without public screens what is not known', () => {
    for (const family of ['logiq', 'voluson', 'venue', 'other'] as const)
      expect(
        familyHints(family)
          .map((id) => say('en', id))
          .join(' ')
      ).toContain('not publicly known: ask the biomedical engineer')
  })
})
