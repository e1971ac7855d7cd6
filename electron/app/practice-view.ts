import type { PracticeEvent } from '../engine/practice/practice-events'
import type { Practice } from '../../shared/contract'

const LAST_EVENTS = 200

type Watch = NonNullable<Practice['watch']>
type Study = Practice['studies'][number]

/** The practice endpoint as the window shows it, before it was ever started. */
export function practiceOff(): Practice {
  return {
    state: 'off',
    problem: null,
    port: null,
    plainPort: null,
    aeTitle: 'HEARTLAB',
    bind: '127.0.0.1',
    addresses: [],
    allowAnonymous: false,
    identities: [],
    studies: [],
    events: [],
    watch: null
  }
}

/** What one event changes in the picture. */
export function afterEvent(practice: Practice, event: PracticeEvent): Practice {
  const line = { at: event.at, event: event.event, said: event.said }
  const events = [...practice.events, line].slice(-LAST_EVENTS)
  const next = { ...practice, events }
  if (event.event === 'stored') return { ...next, studies: withObject(next.studies, event) }
  if (event.event === 'verdict' && next.watch)
    return { ...next, watch: addUp(next.watch, event.settings, event.at) }
  return next
}

/** An object joins its study; the same object sent again replaces itself. */
export function withObject(
  studies: readonly Study[],
  stored: {
    readonly at: string
    readonly calling: string
    readonly kind: string
    readonly studyInstanceUid: string
    readonly sopInstanceUid: string
    readonly bytes: number
  }
): Study[] {
  const { studyInstanceUid, sopInstanceUid, kind, bytes, calling, at } = stored
  const object = { kind, sopInstanceUid, bytes }
  const known = studies.find((study) => study.studyInstanceUid === studyInstanceUid)
  if (!known) return [...studies, { studyInstanceUid, calling, at, objects: [object] }]
  const others = known.objects.filter((one) => one.sopInstanceUid !== sopInstanceUid)
  return studies.map((study) =>
    study === known ? { ...study, at, objects: [...others, object] } : study
  )
}

/**
 * A verdict speaks of one connection; the window adds them up: what a later connection shows replaces
 * what an earlier one showed, what it does not show stays.
 */
function addUp(watch: Watch, seen: readonly Watch['settings'][number][], at: string): Watch {
  const settings = seen.map((setting) => {
    const before = watch.settings.find((one) => one.setting === setting.setting)
    return setting.status === 'unseen' && before ? before : setting
  })
  return { ...watch, settings, lastAt: at }
}
