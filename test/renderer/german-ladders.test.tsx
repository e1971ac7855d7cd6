import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { passingFindings, refusedFindings } from '../../renderer/fake-bridge-samples-reports'
import { refusedTunnelFindings } from '../../renderer/fake-bridge-samples-rooms'
import { reportOf } from '../../renderer/fake-bridge-samples-reports'
import { useApp } from '../../renderer/store/app'
import type { SaidReport } from '../../shared/report/report'
import { ok, problem } from '../../shared/result'
import { english, type EngineSaying } from '../../shared/words/english'
import { safePlan } from '../shared/ipsec/gateway-plans'
import { englishLeft } from './english-left'
import { openWindow, siteAt } from './open-window'

const settings = { theme: 'light', language: 'de' } as const
const IPS = ['198.51.100.1', '198.51.100.2']

function proven(lastProof: SaidReport) {
  const site = siteAt('prove')
  return { ...site, devices: site.devices.map((device) => ({ ...device, lastProof })) }
}

const refused = reportOf(refusedFindings(), { host: '203.0.113.20', port: 11112 })

describe('the ladder in German', () => {
  it('says a failed climb without a word of English', async () => {
    await openWindow({ site: proven(refused), settings })
    expect(document.body).toHaveTextContent(
      'HEARTLAP auf 203.0.113.20 lehnt VIVID_E95_R1 ab: endgültig abgelehnt durch die DICOM-Anwendung: Called AE Title nicht bekannt'
    )
    expect(document.body).toHaveTextContent('Wartet auf „DICOM-Assoziation öffnen“.')
    expect(englishLeft()).toEqual([])
  })

  it('says each rung while it is climbed', async () => {
    const { user } = await openWindow({ site: siteAt('prove'), settings })
    await user.click(screen.getByRole('button', { name: 'Prüfung starten' }))
    await screen.findByText('Der Weg zu HeartLab ist offen')
    expect(document.body).toHaveTextContent('203.0.113.20 nimmt an Port 11112 Verbindungen an.')
    expect(englishLeft()).toEqual([])
  })

  it('says the other candidates and the mend that the run has found', async () => {
    const [finding] = refused.findings
    if (!finding) throw new Error('no rung')
    const mend = { id: 'ike.set-phase-1', values: { takes: 'AES256' } }
    const report: SaidReport = {
      ...refused,
      cause: 'ike-proposal-mismatch',
      candidates: [
        {
          cause: 'id-mismatch',
          confidence: 'possible',
          why: 'It may not know the address that we come from.',
          said: { id: 'ike.maybe-address' },
          fix: null
        }
      ],
      findings: [
        {
          ...finding,
          status: 'fail',
          fix: { where: 'gateway:phase1', what: 'Set phase 1 to AES256.', said: mend }
        }
      ]
    }
    await openWindow({ site: proven(report), settings })
    expect(document.body).toHaveTextContent('Stellen Sie Phase 1 auf AES256, im Plan')
    expect(document.body).toHaveTextContent('Vielleicht kennt die Gegenseite die Adresse nicht')
    expect(englishLeft()).toEqual([])
  })

  it('shows the English of a rung that another version has said', async () => {
    const [first, ...rest] = passingFindings([])
    if (!first) throw new Error('no rung')
    const odd = { ...first, summary: 'As it was found.', said: { id: 'rung.from-the-future' } }
    await openWindow({ site: proven(reportOf([odd, ...rest], {})), settings })
    expect(screen.getByText('As it was found.')).toBeInTheDocument()
  })
})

describe('a refused climb in German', () => {
  it('says why and what to do without a word of English', async () => {
    const refusal = problem(
      'invalid-input',
      { id: 'refusal.no-certificate-file' },
      { next: { id: 'refusal.choose-under-identity' }, field: 'certificate' }
    )
    const { user } = await openWindow({
      site: siteAt('prove'),
      settings,
      jobs: { 'probe.run': () => Promise.resolve(refusal) }
    })
    await user.click(screen.getByRole('button', { name: 'Prüfung starten' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Dieses Gerät hat noch keine Client-Zertifikatsdatei.'
    )
    expect(englishLeft()).toEqual([])
  })
})

describe('the tunnel’s ladders in German', () => {
  it('say a refused key without a word of English', async () => {
    const { user } = await openWindow({
      site: siteAt('endpoint', { tunnel: safePlan() }),
      settings,
      jobs: {
        'tunnel.probe': () => Promise.resolve(ok(reportOf(refusedTunnelFindings(IPS), {})))
      }
    })
    useApp.getState().enter('tunnel')
    useApp.getState().openTunnelPart('prove')
    await user.click(await screen.findByRole('button', { name: 'Anklopfen' }))
    await screen.findByText(/Die Gegenseite antwortet mit AUTHENTICATION_FAILED/)
    expect(document.body).toHaveTextContent('Die Gegenseite nimmt AES256, SHA2-256, Gruppe 14 an.')
    expect(englishLeft()).toEqual([])
  })
})

describe('the made-up reports', () => {
  it('say what the engine says', () => {
    const findings = [
      ...refusedFindings(),
      ...passingFindings(['us']),
      ...refusedTunnelFindings(IPS)
    ]
    for (const { said, summary } of findings) expect(english(said as EngineSaying)).toBe(summary)
  })
})
