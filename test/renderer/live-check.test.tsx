import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BUSY_PRACTICE } from '../../renderer/fake-bridge-samples'
import { NOTHING_SEEN } from '../../shared/ge/live-check-seen'
import { openWindow, siteAt } from './open-window'
import { watched } from './watched'

describe('a live check without TLS', () => {
  it('asks for no certificate and offers no anonymous access', async () => {
    const site = siteAt('live-check')
    await openWindow({ site: { ...site, endpoint: { ...site.endpoint, mode: 'plain' } } })
    await screen.findByRole('button', { name: 'Start, and watch for the scanner' })
    expect(screen.queryByText('Allow Anonymous TLS')).toBeNull()
    expect(screen.queryByText(/practice CA/)).toBeNull()
  })

  it('offers it where there is TLS', async () => {
    await openWindow({ site: siteAt('live-check') })
    expect(await screen.findByText('Allow Anonymous TLS')).toBeInTheDocument()
  })

  it('listens on the wanted port without TLS', async () => {
    const site = siteAt('live-check')
    const { bridge, user } = await openWindow({
      site: { ...site, endpoint: { ...site.endpoint, mode: 'plain', port: 104 } }
    })
    await user.click(screen.getByRole('button', { name: 'Start, and watch for the scanner' }))
    const start = bridge.asked.find(({ name }) => name === 'practice.start')
    expect(start?.input).toMatchObject({ port: 0, plainPort: 104 })
  })

  it('waits for nothing that only TLS shows', async () => {
    const site = siteAt('live-check')
    const watch = { deviceId: 'e95', settings: [], lastAt: null }
    await openWindow({
      site: { ...site, endpoint: { ...site.endpoint, mode: 'plain' } },
      practice: { ...BUSY_PRACTICE, plainPort: 104, watch }
    })
    await screen.findByText('Waiting for the scanner… Press Check at the scanner.')
    expect(document.querySelectorAll('.live-item')).toHaveLength(8)
    expect(screen.queryByText('TLS version')).toBeNull()
  })

  it('judges only what shows without TLS, and names what is wrong', async () => {
    const site = siteAt('live-check')
    const watch = watched({ ...NOTHING_SEEN, spoke: 'tls' }, 'plain')
    await openWindow({
      site: { ...site, endpoint: { ...site.endpoint, mode: 'plain' } },
      practice: { ...BUSY_PRACTICE, plainPort: 104, watch }
    })
    const items = [...document.querySelectorAll('.live-item b')].map((item) => item.textContent)
    expect(items).not.toContain('TLS version')
    expect(items).not.toContain('The Server CA is trusted')
    expect(document.body).toHaveTextContent('Transport Layer Security is on, untick it')
    expect([...document.querySelectorAll('.big-value')].map((one) => one.textContent)).toContain(
      '104'
    )
  })
})
