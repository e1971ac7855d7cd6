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
  let practice: Practice = practiceOff()
  let endpoint: PracticeEndpoint | null = null
  const state = services.profile.practiceFolder
  const show = (change: Partial<Practice>) => {
    practice = { ...practice, ...change }
    services.publish('practice', practice)
  }
  const onEvent = (event: PracticeEvent) => {
    show(afterEvent(practice, event))
    if (event.event === 'identities') void refresh()
  }
  async function refresh(): Promise<void> {
    const listed = await listPracticeIdentities(state)
    const identities = listed.ok
      ? listed.value.map((one) => ({ ...one, operations: [...one.operations] }))
      : []
    show({ identities, addresses: reachableAddresses().map((one) => ({ ...one })) })
  }
  return {
    refresh,
    start: async ({ bind, port, allowAnonymous, aeTitle = practice.aeTitle, plainPort = null }) => {
      if (endpoint) return ok({ port: endpoint.port })
      show({ state: 'starting', problem: null, bind, allowAnonymous, aeTitle })
      const wish = { bind, port, plainPort, aeTitle, allowAnonymous }
      const started = await openPractice({ state, out: null, watch: null, ...wish }, onEvent)
      if (!started.ok) {
        show({ state: 'failed', problem: started.problem })
        return started
      }
      endpoint = started.value
      const studies = endpoint.arrivals().reduce<Practice['studies']>(withObject, [])
      show({ state: 'on', port: endpoint.port, plainPort: endpoint.plainPort, studies })
      await refresh()
      return ok({ port: endpoint.port })
    },
    stop: async () => {
      const ending = endpoint
      endpoint = null
      await ending?.stop()
      show({ state: 'off', port: null, plainPort: null, watch: null })
    },
    allowAnonymous: (allow) => {
      endpoint?.setAllowAnonymous(allow)
      show({ allowAnonymous: allow })
    },
    watch: async (deviceId) => {
      if (deviceId === null) {
        endpoint?.setWatch(null)
        show({ watch: null })
        return ok({})
      }
      if (!endpoint)
        return problem(
          'not-found',
          { id: 'refusal.practice-off' },
          { next: { id: 'refusal.start-it-first' } }
        )
      const expected = await expectationOf(deviceId, sites, practice.aeTitle)
      if (!expected) return problem('not-found', { id: 'refusal.not-in-site' })
      endpoint.setWatch(expected)
      show({ watch: { deviceId, ...NOBODY, settings: [] } })
      return ok({})
    }
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
