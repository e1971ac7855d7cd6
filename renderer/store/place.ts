import type { FixPlace } from '../../shared/causes/codes'
import { screensOf } from '../../shared/wizard/reach'
import { placeToText, type Place } from '../../shared/wizard/place'
import { stepById } from '../../shared/wizard/acts'
import { stepForFix } from '../../shared/wizard/fix-steps'
import type { StepId } from '../../shared/wizard/step'
import { currentDevice, type SiteSlice } from './site'
import type { Slice } from './slice'

export const ROOMS = ['practice', 'diagnose', 'tunnel', 'fleet'] as const
export type Room = (typeof ROOMS)[number]

export interface PlaceSlice {
  /** A room beside the road; null while a step is open. */
  readonly room: Room | null
  /** Grows with every move, so that the page knows when to take the focus. */
  readonly moves: number
  readonly finding: boolean
  go(step: StepId, screen?: Place['screen']): void
  /** To the place of `fix.where`: a step, or a room. */
  goToFix(where: FixPlace): void
  enter(room: Room): void
  openFind(open: boolean): void
}

export const placeSlice: Slice<PlaceSlice, SiteSlice> = (set, get) => ({
  room: null,
  moves: 0,
  finding: false,
  go: (step, screen) =>
    set(({ site, moves }) => {
      const family = currentDevice(site)?.family ?? 'vivid'
      const first = screensOf(stepById(step), site.endpoint.mode, family)[0] ?? null
      const at = { ...site.at, step: placeToText({ step, screen: screen ?? first }) }
      return { site: { ...site, at }, room: null, moves: moves + 1, finding: false }
    }),
  goToFix: (where) => {
    const family = currentDevice(get().site)?.family ?? 'vivid'
    const target = stepForFix(where, family)
    if (target.kind === 'room') get().enter(target.room)
    else get().go(target.step, target.screen)
  },
  enter: (room) => set(({ moves }) => ({ room, moves: moves + 1, finding: false })),
  openFind: (finding) => set({ finding })
})
