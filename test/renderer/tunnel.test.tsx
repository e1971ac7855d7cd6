import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useApp } from '../../renderer/store/app'
import { ok } from '../../shared/result'
import { safePlan, KEYS } from '../shared/ipsec/gateway-plans'
import { findBarriers, openWindow, siteAt } from './open-window'
import type { FakeOptions } from '../../renderer/fake-bridge'
import type { Tunnel } from '../../shared/ipsec/plan'

const ANSWER = `Tunnel 1 IP: 198.51.100.1
Tunnel 1 pre-shared key: ${KEYS[0]}
Tunnel 2 IP: 198.51.100.2
Tunnel 2 pre-shared key: ${KEYS[1]}
Remote subnets: 10.100.0.0/16
DICOM destination 10.100.0.10 port 11112`

async function openTunnel(tunnel: Tunnel | undefined, part: string, options: FakeOptions = {}) {
  const opened = await openWindow({ site: siteAt('endpoint', { tunnel }), ...options })
  useApp.getState().enter('tunnel')
  await opened.user.click(await screen.findByRole('tab', { name: new RegExp(part) }))
  return opened
}

describe('HeartLab’s answer', () => {
  it('is shown before it is taken over, its keys by their length only', async () => {
    const { user } = await openTunnel(undefined, 'HeartLab’s answer')
    await user.click(screen.getByLabelText('HeartLab’s answer', { selector: 'textarea' }))
    await user.paste(ANSWER)
    await user.click(screen.getByRole('button', { name: 'Read it' }))
    const title = await screen.findByText('This was understood')
    const understood = title.closest('[role=status]')
    expect(understood).toHaveTextContent('198.51.100.1')
    expect(understood).toHaveTextContent('24 characters')
    expect(understood).not.toHaveTextContent(KEYS[0])
    expect(useApp.getState().site.tunnel).toBeUndefined()

    await user.click(screen.getByRole('button', { name: 'Take these values over' }))
    const { tunnel } = useApp.getState().site
    expect(tunnel?.tunnels).toEqual([
      { ip: '198.51.100.1', psk: KEYS[0] },
      { ip: '198.51.100.2', psk: KEYS[1] }
    ])
    expect(tunnel?.dicom?.outbound).toEqual([{ ip: '10.100.0.10', port: 11112 }])
    expect(screen.getByLabelText('HeartLab’s answer', { selector: 'textarea' })).toHaveValue('')
  })

  it('says so when a text holds nothing', async () => {
    const { user } = await openTunnel(undefined, 'HeartLab’s answer')
    await user.type(screen.getByLabelText('HeartLab’s answer', { selector: 'textarea' }), 'Thanks!')
    await user.click(screen.getByRole('button', { name: 'Read it' }))
    expect(await screen.findByText(/No tunnel details were found/)).toBeInTheDocument()
  })
})

describe('a finding', () => {
  it('leads to its field on another part of the page', async () => {
    const plan = { ...safePlan(), remoteCidrs: ['10.100.0.7/16'] }
    const { user } = await openTunnel(plan, 'Your network')
    expect(screen.getByRole('tab', { name: /HeartLab’s answer/ })).toHaveTextContent('1 problem')
    await user.click(screen.getByRole('button', { name: /not the network itself/ }))
    await new Promise((resolve) => setTimeout(resolve))
    expect(screen.getByRole('textbox', { name: /Remote subnet/ })).toHaveFocus()
  })

  it('is said in German too', async () => {
    const plan = { ...safePlan(), remoteCidrs: ['10.100.0.7/16'] }
    await openTunnel(plan, 'Ihr Netz', { settings: { theme: 'light', language: 'de' } })
    expect(
      screen.getByRole('button', {
        name: /^10\.100\.0\.7\/16 ist eine Adresse in einem Netz, nicht das Netz selbst/
      })
    ).toBeInTheDocument()
  })
})

describe('the configuration', () => {
  const text = `pre-shared-key ${KEYS[0]}\npre-shared-key ${KEYS[1]}`
  const calls = { 'tunnel.config': () => ok({ text, notes: [] }) }

  it('hides the keys until somebody asks, and is old once the plan changes', async () => {
    const { user } = await openTunnel(safePlan(), 'Gateway', { calls })
    await user.click(screen.getByRole('button', { name: 'Write the configuration' }))
    await screen.findByRole('button', { name: 'Show the keys' })
    expect(document.body).not.toHaveTextContent(KEYS[0])
    await user.click(screen.getByRole('button', { name: 'Show the keys' }))
    expect(document.body).toHaveTextContent(KEYS[0])

    useApp.getState().editTunnel({ ...safePlan(), remoteCidrs: ['10.200.0.0/16'] })
    expect(await screen.findByText(/write the configuration again/)).toBeInTheDocument()
    expect(document.body).not.toHaveTextContent(KEYS[0])
  })

  it('is saved by the machine side under a name that it chooses', async () => {
    const { bridge, user } = await openTunnel(safePlan(), 'Gateway', { calls })
    await user.click(screen.getByRole('button', { name: 'Write the configuration' }))
    await screen.findByRole('button', { name: 'Show the keys' })
    const config = screen.getByRole('region', { name: /Configuration for the gateway/ })
    await user.click(within(config).getByRole('button', { name: 'Save…' }))
    expect(await screen.findByText(/Saved as heartlab-tunnel-config/)).toBeInTheDocument()
    expect(bridge.asked.find(({ name }) => name === 'tunnel.save')?.input).toMatchObject({
      what: 'config'
    })
  })
})

describe('knocking', () => {
  it('sends no key before the consent, and the consent holds once', async () => {
    const { bridge, user } = await openTunnel(safePlan(), 'Prove')
    const asked = () => bridge.asked.filter(({ name }) => name === 'tunnel.probe')
    await user.click(screen.getByRole('button', { name: 'Knock' }))
    expect(await screen.findByText('Both ends of the tunnel answer')).toBeInTheDocument()
    expect(asked()[0]?.input).toMatchObject({ authenticate: false })

    await user.click(screen.getByRole('checkbox', { name: /authenticate/ }))
    await user.click(screen.getByRole('button', { name: 'Knock again' }))
    expect(await screen.findByText('Keys, identities and networks agree')).toBeInTheDocument()
    expect(asked()[1]?.input).toMatchObject({ authenticate: true })
    expect(screen.getByRole('checkbox', { name: /authenticate/ })).not.toBeChecked()
    expect(await findBarriers()).toEqual([])
  })

  it('draws a ladder for each tunnel and names the cause of a refusal', async () => {
    const { user } = await openTunnel(safePlan(), 'Prove', { probe: 'refused' })
    await user.click(screen.getByRole('checkbox', { name: /authenticate/ }))
    await user.click(screen.getByRole('button', { name: 'Knock' }))
    const second = await screen.findByRole('list', { name: 'Tunnel 2 (198.51.100.2)' })
    expect(await within(second).findByText('Keys, identities and networks')).toBeInTheDocument()
    expect(await screen.findByText('psk-mismatch')).toBeInTheDocument()
  })
})

describe('the settings', () => {
  it('take the recommended proposal over', async () => {
    const plan = { ...safePlan(), site: { ...safePlan().site, gateway: 'fortinet-fortios' } }
    const { user } = await openTunnel(plan, 'Settings')
    await user.click(screen.getByRole('button', { name: 'Use it' }))
    expect(useApp.getState().site.tunnel?.phase2).toMatchObject({
      encryption: 'AES256-GCM-16',
      dhGroup: 20
    })
    expect(await screen.findByText('The plan uses it.')).toBeInTheDocument()
  })

  it('put an imported plan’s fixed values right with one press', async () => {
    const { user } = await openTunnel({ ...safePlan(), ikeVersion: 1 }, 'Settings')
    await user.click(screen.getByRole('button', { name: 'Use the guide’s values' }))
    expect(useApp.getState().site.tunnel?.ikeVersion).toBe(2)
  })
})

describe.each(['Your network', 'HeartLab’s answer', 'Settings', 'Gateway', 'Prove', 'Help'])(
  'on the part %s',
  (part) => {
    it('axe finds nothing', async () => {
      await openTunnel({ ...safePlan(), remoteCidrs: ['10.20.0.0/16'] }, part)
      expect(await findBarriers()).toEqual([])
    })
  }
)
