import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BUSY_PRACTICE } from '../../renderer/fake-bridge-samples'
import { SAMPLE_SEEN, sampleFleet } from '../../renderer/fake-bridge-samples-rooms'
import { useApp } from '../../renderer/store/app'
import { TUNNEL_PARTS } from '../../renderer/store/tunnel'
import { writeGatewayConfig } from '../../shared/ipsec/gateways/write-config'
import { NOTHING_SEEN, type LiveObservation } from '../../shared/ge/live-check-seen'
import { ok } from '../../shared/result'
import type { Tunnel } from '../../shared/ipsec/plan'
import { safePlan } from '../shared/ipsec/gateway-plans'
import { englishLeft } from './english-left'
import { openWindow, siteAt } from './open-window'
import { watched } from './watched'

const settings = { theme: 'light', language: 'de' } as const

/** Another machine's certificate, an alert over ours, both titles wrong, an object that broke off. */
const FIVE_WRONG: LiveObservation = {
  ...NOTHING_SEEN,
  spoke: 'tls',
  hello: { versions: ['TLS 1.2'], suites: 12, serverName: null },
  handshakeFault: { kind: 'alert', alert: 48 },
  certificate: {
    subject: 'CN=VIVID_E95_R2',
    commonName: 'VIVID_E95_R2',
    issuer: 'CN=Another CA',
    sha256: 'bb'.repeat(32),
    notBefore: '2026-01-01T00:00:00Z',
    notAfter: '2028-01-01T00:00:00Z',
    fault: 'untrusted'
  },
  request: { calling: 'vivid_e95_r1', called: '', abstractSyntaxes: [] },
  brokeOff: 'Ultrasound Image Storage'
}

async function openLiveCheck(observed: LiveObservation) {
  await openWindow({
    site: siteAt('live-check'),
    settings,
    practice: { ...BUSY_PRACTICE, watch: watched(observed) }
  })
}

describe('the live check in German', () => {
  it('says five wrong settings without a word of English', async () => {
    await openLiveCheck(FIVE_WRONG)
    const wrong = document.querySelectorAll('.live-item[data-status=wrong]')
    expect(wrong).toHaveLength(5)
    expect(document.body).toHaveTextContent('vom Gerät abgelehnt: unbekannte CA (Alert 48)')
    expect(document.body).toHaveTextContent('Groß- und Kleinschreibung zählt')
    expect(document.body).toHaveTextContent('Gesehen: leer')
    expect(englishLeft()).toEqual([])
  })

  it('says old versions, and TLS that is off, without a word of English', async () => {
    await openLiveCheck({
      ...NOTHING_SEEN,
      spoke: 'tls',
      hello: { versions: ['TLS 1.0'], suites: 3, serverName: null }
    })
    expect(document.body).toHaveTextContent('Das Windows des Geräts bietet nur TLS 1.0 an')
    expect(englishLeft()).toEqual([])
  })

  it('says what is right without a word of English', async () => {
    await openLiveCheck({ ...NOTHING_SEEN, spoke: 'dicom', echoed: true })
    expect(document.body).toHaveTextContent('mit Erfolg beantwortet')
    expect(document.body).toHaveTextContent('kreuzen Sie es an')
    expect(englishLeft()).toEqual([])
  })
})

describe('the USB drive in German', () => {
  it('says why a drive will not do, what was written and what was wiped', async () => {
    const { user } = await openWindow({ site: siteAt('usb-drive'), settings })
    expect(await screen.findByText(/eigene Festplatte dieses Computers/)).toBeInTheDocument()
    expect(screen.getByText(/als exFAT formatiert/)).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: /ECHO-KIT/ }))
    await act(() => useApp.getState().writeKit())
    await act(() => useApp.getState().verifyKit())
    expect(document.body).toHaveTextContent('5 Dateien, alle wie geschrieben')
    await act(() => useApp.getState().wipeKit())
    expect(document.body).toHaveTextContent('ein Flash-Speicher behält vielleicht alte Kopien')
    expect(englishLeft()).toEqual([])
  })
})

describe('many machines in German', () => {
  it('says how a list was read, what is wrong in it, and which drive will not do', async () => {
    const list = { ...sampleFleet(20), encoding: 'UTF-8 with BOM' as const }
    await openWindow({
      settings,
      calls: { 'fleet.read': () => ok(list) },
      jobs: { 'fleet.inspect': () => Promise.resolve(ok({ clients: [SAMPLE_SEEN] })) }
    })
    const app = useApp.getState()
    app.enter('fleet')
    app.openFleetTab('list')
    await act(() => app.chooseList())
    await screen.findByText('Gelesen als UTF-8 mit BOM, Semikolons')
    expect(document.body).toHaveTextContent('room-17.p12: Diese Datei gibt es nicht.')
    expect(englishLeft()).toEqual([])
    act(() => {
      app.openMaking()
      app.pickFleetWay('one-drive')
    })
    expect(await screen.findByText(/eigene Festplatte dieses Computers/)).toBeInTheDocument()
    expect(englishLeft()).toEqual([])
  })
})

describe('the practice endpoint in German', () => {
  it('tells what has happened without a word of English', async () => {
    await openWindow({ settings, practice: BUSY_PRACTICE })
    useApp.getState().enter('practice')
    await screen.findByText('VIVID_E95_R1 bat um ein Echo und bekam es.')
    expect(englishLeft()).toEqual([])
  })
})

/** A plan with a fault of every rule that a person is likely to meet. */
function faultyPlan(): Tunnel {
  const plan = safePlan()
  return {
    ...plan,
    site: {
      ...plan.site,
      publicIp: '192.168.1.1',
      cidrs: ['10.20.0.5/24', '10.100.1.0/24', '::/0', ''],
      gateway: 'ubiquiti-unifi'
    },
    tunnels: [
      { ip: '198.51.100.1', psk: 'password' },
      { ip: '198.51.100.1', psk: '0short' }
    ],
    remoteCidrs: ['10.100.0.0/16', '0.0.0.0/1'],
    phase1: { ...plan.phase1, dhGroup: 2, integrity: 'SHA1', lifetimeSeconds: 60 },
    phase2: { ...plan.phase2, encryption: 'AES256-GCM-16', dhGroup: 99 },
    ikeVersion: 1,
    vpnType: 'policy-based',
    dpdTimeoutSeconds: 5,
    dicom: { outbound: [{ ip: '172.16.0.1', port: 0 }], inbound: [] }
  }
}

describe('the tunnel in German', () => {
  const open = async (tunnel: Tunnel, calls = {}) => {
    const opened = await openWindow({ site: siteAt('endpoint', { tunnel }), settings, calls })
    useApp.getState().enter('tunnel')
    await screen.findByRole('heading', { level: 1, name: /Tunnel/ })
    return opened
  }

  it('says every fault of a plan on every part without a word of English', async () => {
    const { user } = await open(faultyPlan())
    await user.click(await screen.findByRole('button', { name: /weitere/ }))
    expect(document.querySelectorAll('.finding-line').length).toBeGreaterThan(18)
    expect(document.body).toHaveTextContent('Ubiquiti UniFi kann dies nicht')
    for (const part of TUNNEL_PARTS) {
      act(() => useApp.getState().openTunnelPart(part))
      expect(englishLeft(), part).toEqual([])
    }
  })

  it('says the notes on a gateway’s text without a word of English', async () => {
    const written = writeGatewayConfig(safePlan(), 'mikrotik-routeros')
    if (!written.ok) throw new Error(written.problem[0]?.title)
    const { text, notes } = written.value
    const { user } = await open(safePlan(), {
      'tunnel.config': () => ok({ text, notes: [...notes] })
    })
    act(() => useApp.getState().openTunnelPart('gateway'))
    await user.click(await screen.findByRole('button', { name: 'Konfiguration schreiben' }))
    const part = screen.getByRole('region', { name: 'Konfiguration für das Gateway' })
    expect(part.querySelectorAll('.note[data-tone=info]')).toHaveLength(notes.length)
    expect(part).toHaveTextContent('RouterOS hat kein Tunnel-Interface für IPsec')
    expect(englishLeft()).toEqual([])
  })

  it('says why a gateway cannot, and the nearest plan that it can', async () => {
    const plan = { ...safePlan(), phase1: { ...safePlan().phase1, dhGroup: 16 } }
    const written = writeGatewayConfig(plan, 'meraki')
    if (written.ok) throw new Error('Meraki has no group 16')
    const { user } = await open(plan, {
      'tunnel.config': () => ok({ refused: [...written.problem] })
    })
    act(() => useApp.getState().openTunnelPart('gateway'))
    await user.click(await screen.findByRole('button', { name: 'Konfiguration schreiben' }))
    const refusal = await screen.findByText(
      'Cisco Meraki MX kann dies nicht: Gruppe 16 in Phase 1.'
    )
    expect(refusal.closest('.note')).toHaveTextContent(
      'AES256, SHA2-256, Gruppe 14 in beiden Phasen'
    )
    expect(englishLeft()).toEqual([])
  })
})
