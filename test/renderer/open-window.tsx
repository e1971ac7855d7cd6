import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { installWire } from '../../renderer/bridge'
import { fakeBridge, type FakeBridge, type FakeOptions } from '../../renderer/fake-bridge'
import { sampleSite } from '../../renderer/fake-bridge-samples'
import { App } from '../../renderer/shell/app'
import { useApp } from '../../renderer/store/app'
import type { Site } from '../../shared/site'

const untouched = useApp.getState()

export interface OpenWindow {
  readonly bridge: FakeBridge
  readonly user: ReturnType<typeof userEvent.setup>
}

/** The whole window on a made-up machine side, from a clean store, once its first page stands. */
export async function openWindow(options: FakeOptions = {}): Promise<OpenWindow> {
  useApp.setState(untouched, true)
  const bridge = fakeBridge({ site: sampleSite(), ...options })
  installWire(bridge)
  render(<App />)
  await screen.findByRole('heading', { level: 1 })
  return { bridge, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }) }
}

/** The sample site with another page open. */
export function siteAt(step: string, change: Partial<Site> = {}): Site {
  const site = sampleSite()
  return { ...site, ...change, at: { ...site.at, step } }
}

/** What axe-core has to say, as `rule: place`. Colours are judged by contrast.test.ts: jsdom paints nothing. */
export async function findBarriers(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
    resultTypes: ['violations']
  })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`)
  )
}
