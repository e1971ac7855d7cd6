import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useApp } from '../../renderer/store/app'
import { diagnoseText } from '../../shared/diagnosis/diagnose'
import { ok } from '../../shared/result'
import { englishLeft } from './english-left'
import { findBarriers, openWindow } from './open-window'

const HERE =
  '2026-11-22 10:00:00 06[ENC] <hl1|1> generating IKE_AUTH request 1 [ IDi AUTH SA TSi TSr ]\n' +
  '2026-11-22 10:00:00 07[ENC] <hl1|1> parsed IKE_AUTH response 1 [ N(AUTH_FAILED) ]'
const THERE =
  '2026-11-22 11:00:00 06[ENC] <1> parsed IKE_AUTH request 1 [ IDi AUTH SA TSi TSr ]\n' +
  "2026-11-22 11:00:00 06[IKE] <cust|1> tried 1 shared key for 'a' - 'b', but MAC mismatched\n" +
  '2026-11-22 11:00:00 06[ENC] <cust|1> generating IKE_AUTH response 1 [ N(AUTH_FAILED) ]'

describe('two logs of one failure on the page', () => {
  it('shows both sides in one order, with the clocks compared and the telling lines lit', async () => {
    const { timeline, ...told } = diagnoseText(HERE, { kind: 'ipsec', otherSide: THERE })
    const diagnosis = {
      ...told,
      candidates: [...told.candidates],
      evidence: [...told.evidence],
      timeline: { ...timeline!, entries: [...timeline!.entries] }
    }
    const { user } = await openWindow({ calls: { 'diagnose.text': () => ok(diagnosis) } })
    await user.click(await screen.findByRole('button', { name: /Diagnose/ }))
    useApp.getState().writeLog(HERE)
    useApp.getState().writeOtherLog(THERE)
    await user.click(await screen.findByRole('button', { name: 'Find the cause' }))
    const story = await screen.findByRole('list', { name: 'Both sides in one order' })
    expect(screen.getByText(/clock is 1 h 0 min 0 s ahead/)).toBeInTheDocument()
    const lines = within(story).getAllByRole('listitem')
    expect(lines.map((line) => line.dataset.side)).toEqual([
      'this',
      'other',
      'other',
      'other',
      'this'
    ])
    expect(within(story).getByText(/MAC mismatched/)).toBeInTheDocument()
    expect(await findBarriers()).toEqual([])
  })
})

describe('a diagnosis in German', () => {
  it('tells both sides’ story without a word of English but the log’s own lines', async () => {
    const { timeline, ...told } = diagnoseText(HERE, { kind: 'ipsec', otherSide: THERE })
    const diagnosis = {
      ...told,
      candidates: [...told.candidates],
      evidence: [...told.evidence],
      timeline: { ...timeline!, entries: [...timeline!.entries] }
    }
    await openWindow({ settings: { theme: 'light', language: 'de' } })
    useApp.getState().enter('diagnose')
    await screen.findByRole('heading', { level: 1, name: /Diagnose/ })
    act(() => useApp.setState({ diagnosis }))
    expect(await screen.findByRole('list', { name: /Beide Seiten/ })).toHaveTextContent(
      'die Schlüssel wurden verglichen und sind verschieden'
    )
    expect(englishLeft()).toEqual([])
    const { timeline: _, ...oneSide } = diagnosis
    act(() => useApp.setState({ diagnosis: oneSide }))
    expect(englishLeft()).toEqual([])
  })
})
