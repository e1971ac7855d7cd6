import { listPracticeIdentities } from '../engine/practice/identities'
import { reachableAddresses } from '../engine/practice/own-addresses'
import type { PracticeEvent } from '../engine/practice/practice-events'
import type { PracticeEndpoint, PracticeOptions } from '../engine/practice/start-practice'
import { watchListOf } from '../engine/practice/watch-list'
import type { CallInput, Practice } from '../../shared/contract'
import type { LiveExpectation } from '../../shared/ge/live-check-seen'
import { ok, problem, type Result } from '../../shared/result'
import { afterEvent, practiceOff, withObject } from './practice-view'
import type { Services } from './services'
import type { SiteDesk } from './site-desk'

/** Starts an endpoint, here or in a thread of its own. */
export type OpenPractice = (
  options: PracticeOptions,
  onEvent: (event: PracticeEvent) => void
) => Promise<Result<PracticeEndpoint>>

/** The one practice endpoint of the window: off until asked for, shown whole at every change. */
export interface PracticeDesk {
  readonly start: (wish: CallInput<'practice.start'>) => Promise<Result<{ port: number }>>
  readonly stop: () => Promise<void>
  readonly allowAnonymous: (allow: boolean) => void
  readonly watch: (deviceId: string | null) => Promise<Result<Record<string, never>>>
  /** Reads the identities anew and shows them. */
  readonly refresh: () => Promise<void>
}

const NOBODY = { settings: [], lastAt: null } as const

export function openPracticeDesk(
  services: Services,
  sites: SiteDesk,
  openPractice: OpenPractice
): PracticeDesk {
  return new WindowPractice(services, sites, openPractice)
}

class WindowPractice implements PracticeDesk {
  readonly #services: Services
  readonly #sites: SiteDesk
  readonly #openPractice: OpenPractice
  #practice: Practice = practiceOff()
  #endpoint: PracticeEndpoint | null = null

  constructor(services: Services, sites: SiteDesk, openPractice: OpenPractice) {
    this.#services = services
    this.#sites = sites
    this.#openPractice = openPractice
  }

  async refresh(): Promise<void> {
    const listed = await listPracticeIdentities(this.#services.profile.practiceFolder)
    const identities = listed.ok
      ? listed.value.map((one) => ({ ...one, operations: [...one.operations] }))
      : []
    this.#show({ identities, addresses: reachableAddresses().map((one) => ({ ...one })) })
  }

  async start(wish: CallInput<'practice.start'>): Promise<Result<{ port: number }>> {
    if (this.#endpoint) return ok({ port: this.#endpoint.port })
    const { bind, port, allowAnonymous, plainPort = null } = wish
    const { aeTitle = this.#practice.aeTitle } = wish
    this.#show({ state: 'starting', problem: null, bind, allowAnonymous, aeTitle })
    const state = this.#services.profile.practiceFolder
    const options = {
      state,
      out: null,
      watch: null,
      bind,
      port,
      plainPort,
      aeTitle,
      allowAnonymous
    }
    const started = await this.#openPractice(options, (event) => this.#onEvent(event))
    if (!started.ok) {
      this.#show({ state: 'failed', problem: started.problem })
      return started
    }
    const endpoint = started.value
    this.#endpoint = endpoint
    const studies = endpoint.arrivals().reduce<Practice['studies']>(withObject, [])
    this.#show({ state: 'on', port: endpoint.port, plainPort: endpoint.plainPort, studies })
    await this.refresh()
    return ok({ port: endpoint.port })
  }

  async stop(): Promise<void> {
    const ending = this.#endpoint
    this.#endpoint = null
    await ending?.stop()
    this.#show({ state: 'off', port: null, plainPort: null, watch: null })
  }

  allowAnonymous(allow: boolean): void {
    this.#endpoint?.setAllowAnonymous(allow)
    this.#show({ allowAnonymous: allow })
  }

  async watch(deviceId: string | null): Promise<Result<Record<string, never>>> {
    if (deviceId === null) {
      this.#endpoint?.setWatch(null)
      this.#show({ watch: null })
      return ok({})
    }
    if (!this.#endpoint)
      return problem(
        'not-found',
        { id: 'refusal.practice-off' },
        { next: { id: 'refusal.start-it-first' } }
      )
    const expected = await expectationOf(deviceId, this.#sites, this.#practice.aeTitle)
    if (!expected) return problem('not-found', { id: 'refusal.not-in-site' })
    this.#endpoint.setWatch(expected)
    this.#show({ watch: { deviceId, ...NOBODY, settings: [] } })
    return ok({})
  }

  #show(change: Partial<Practice>): void {
    this.#practice = { ...this.#practice, ...change }
    this.#services.publish('practice', this.#practice)
  }

  #onEvent(event: PracticeEvent): void {
    this.#show(afterEvent(this.#practice, event))
    if (event.event === 'identities') void this.refresh()
  }
}

/** The live check tests against the practice endpoint, so its own AE title is the called one. */
async function expectationOf(
  deviceId: string,
  sites: SiteDesk,
  calledAeTitle: string
): Promise<LiveExpectation | null> {
  const site = sites.current()
  const device = sites.device(deviceId)
  if (!site || !device) return null
  const list = await watchListOf({ ...site, devices: [device] }, '.')
  return { mode: list.mode, calledAeTitle, devices: list.devices }
}
