import { renewalTime, type RenewalTime } from '../../../shared/kit/calendar'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Badge, type Tone } from '../../ui/note'
import { dayOf } from '../certificates/certificate-words'

const TONES: Readonly<Record<RenewalTime, Tone | undefined>> = {
  over: 'bad',
  due: 'wait',
  soon: 'wait',
  later: undefined
}

/** The day on which a certificate ends; marked when it is time to do something about it. */
export function EndBadge({ until }: { readonly until: string | undefined }) {
  const { language } = useApp((state) => state.settings)
  if (until === undefined) return <>–</>
  const tone = TONES[renewalTime(until, new Date())]
  const day = dayOf(until, language)
  return tone ? <Badge tone={tone}>{day}</Badge> : <>{day}</>
}

export function RenewalBadge({ until }: { readonly until: string }) {
  const say = useSay()
  const time = renewalTime(until, new Date())
  return <Badge tone={TONES[time]}>{say(`fleet.time-${time}`)}</Badge>
}
