import axe from 'axe-core'
import { createRoot, type Root } from 'react-dom/client'
import { installWire } from '../../renderer/bridge'
import { fakeBridge } from '../../renderer/fake-bridge'
import { sampleSite } from '../../renderer/fake-bridge-samples'
import { App } from '../../renderer/shell/app'
import { useApp } from '../../renderer/store/app'
import '../../renderer/style/index.css'
import type { Settings } from '../../shared/contract'
import { textFaults } from './cut-text'
import { focusFaults } from './focus-faults'
import { SCENES } from './scenes'

/** What the looks ask of the page. */
export interface LooksPage {
  readonly scenes: readonly string[]
  show(name: string, settings: Settings): Promise<void>
  textFaults(): readonly string[]
  focusFaults(): Promise<readonly string[]>
  barriers(): Promise<readonly string[]>
}

declare global {
  interface Window {
    looks: LooksPage
  }
}

const untouched = useApp.getState()
let root: Root | null = null

/** A scene from a clean start: another one leaves nothing behind. */
async function show(name: string, settings: Settings): Promise<void> {
  const { fake, before, press = [] } = SCENES[name] ?? {}
  root?.unmount()
  useApp.setState(untouched, true)
  installWire(fakeBridge({ site: sampleSite(), ...fake, settings }))
  root = createRoot(document.getElementById('root')!)
  root.render(<App />)
  await seen('h1')
  await before?.(useApp.getState())
  await settled()
  for (const selector of press) {
    await seen(selector)
    document.querySelector<HTMLElement>(selector)?.click()
    await settled()
  }
}

async function seen(selector: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (document.querySelector(selector)) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  throw new Error(`nothing is there for ${selector}`)
}

/** Rooms are fetched when they are entered, tables measure themselves: a breath, two frames, and no colour half way. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30))
  await seen('h1')
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
  const fading = document.getAnimations().filter((each) => each instanceof CSSTransition)
  await Promise.allSettled(fading.map(({ finished }) => finished))
}

/** What axe-core finds, as `rule: place`. */
async function barriers(): Promise<readonly string[]> {
  // Under an open dialog the page is out of reach, its heading and landmarks too.
  const isAlone = document.querySelector('.veil') === null
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    rules: {
      'target-size': { enabled: true },
      'landmark-one-main': { enabled: isAlone },
      'page-has-heading-one': { enabled: isAlone }
    }
  })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`)
  )
}

window.looks = { scenes: Object.keys(SCENES), show, textFaults, focusFaults, barriers }
