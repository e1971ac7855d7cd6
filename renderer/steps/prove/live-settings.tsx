import { FIX_PLACES } from '../../../shared/causes/codes'
import type { Practice } from '../../../shared/contract'
import { LIVE_SETTINGS, type LiveSettingName } from '../../../shared/ge/live-check-setting'
import type { ConnectionMode } from '../../../shared/site'
import type { WordId } from '../../../shared/words/messages'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { AlertIcon, TickIcon } from '../../ui/icons'

type Setting = NonNullable<Practice['watch']>['settings'][number]

const NAMES = {
  tls: 'practice.setting-tls',
  'tls-version': 'practice.setting-tls-version',
  'client-certificate': 'practice.setting-client-certificate',
  'server-trusted': 'practice.setting-server-trusted',
  'calling-ae': 'practice.setting-calling-ae',
  'called-ae': 'practice.setting-called-ae',
  multiframe: 'practice.setting-multiframe',
  sr: 'practice.setting-sr',
  'sr-private': 'practice.setting-sr-private',
  echo: 'practice.setting-echo',
  store: 'practice.setting-store'
} as const satisfies Record<LiveSettingName, WordId>

const isKnown = (setting: string): setting is LiveSettingName => Object.hasOwn(NAMES, setting)

interface LiveSettingsProps {
  readonly mode: ConnectionMode
  readonly settings: readonly Setting[]
}

/** Each setting of the scanner, ticked by what has been seen of it; a wrong one names its screen. */
export function LiveSettings({ mode, settings }: LiveSettingsProps) {
  const shown = settings.length > 0 ? settings : nothingYet(mode)
  return (
    <ul className="live-list" aria-live="polite">
      {shown
        .filter(isMeant)
        .toSorted(wrongFirst)
        .map((setting) => (
          <LiveSetting key={setting.setting} setting={setting} />
        ))}
    </ul>
  )
}

/** What is to be mended stands at the top; the others keep the order in which they are met. */
function wrongFirst(one: Setting, other: Setting): number {
  return Number(other.status === 'wrong') - Number(one.status === 'wrong')
}

/** What a connection without TLS cannot show. */
const OF_TLS: readonly LiveSettingName[] = ['tls-version', 'client-certificate', 'server-trusted']

/** Before the first connection: what will be ticked. */
function nothingYet(mode: ConnectionMode): readonly Setting[] {
  return LIVE_SETTINGS.filter((setting) => mode !== 'plain' || !OF_TLS.includes(setting)).map(
    (setting) => ({
      setting,
      status: 'unseen',
      seen: null,
      expected: '',
      fix: null,
      said: { seen: null, expected: null, fix: null }
    })
  )
}

/** Without TLS nothing is expected of certificates and versions, and nothing is said of them. */
export function isMeant({ status, expected }: Setting): boolean {
  return status !== 'unseen' || expected !== null
}

function LiveSetting({ setting }: { readonly setting: Setting }) {
  const say = useSay()
  const { status, said } = setting
  const seen = said.seen ? say(said.seen) : setting.seen
  const expected = said.expected ? say(said.expected) : setting.expected
  return (
    <li className="live-item" data-status={status}>
      <span className="live-mark">
        {status === 'right' && <TickIcon size={14} />}
        {status === 'wrong' && <AlertIcon size={14} />}
      </span>
      <span>
        <b>{isKnown(setting.setting) ? say(NAMES[setting.setting]) : setting.setting}</b>
        <span className="option-hint">
          {status === 'wrong'
            ? say('practice.seen-wrong', { seen: seen ?? '–', expected: expected ?? '–' })
            : (seen ?? say('practice.not-seen'))}
        </span>
        {said.fix && <span>{say(said.fix)}</span>}
        {status === 'wrong' && <FixLink where={setting.fix?.where} />}
      </span>
      <span className="hidden">{say(`practice.is-${status}`)}</span>
    </li>
  )
}

function FixLink({ where }: { readonly where: string | undefined }) {
  const say = useSay()
  const goToFix = useApp((state) => state.goToFix)
  const place = FIX_PLACES.find((each) => each === where)
  if (!place) return null
  return (
    <span className="row">
      <Button look="small" onPress={() => goToFix(place)}>
        {say('practice.show-screen')}
      </Button>
    </span>
  )
}
