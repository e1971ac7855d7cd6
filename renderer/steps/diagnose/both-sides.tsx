import { spanWords } from '../../../shared/diagnosis/clock-words'
import type { Diagnosis } from '../../../shared/contract'
import { useSay } from '../../store/words'
import { useDiagnosisWords } from './use-diagnosis-words'

type Timeline = NonNullable<Diagnosis['timeline']>

/** What both sides tell, in one order of time by this side’s clock; what speaks for the cause is lit. */
export function BothSides({ timeline }: { readonly timeline: Timeline }) {
  const say = useSay()
  const { phrase } = useDiagnosisWords()
  return (
    <div className="tight">
      <h3>{say('log.both')}</h3>
      <p className="soft">{useClockWords(timeline.clockAheadMs)}</p>
      <ol className="evidence log-lines both-sides" tabIndex={0} aria-label={say('log.both')}>
        {timeline.entries.map(({ side, line, at, text, says, lit }) => (
          <li
            className="log-line"
            key={`${side} ${line}`}
            data-side={side}
            data-lit={lit ? '' : undefined}
          >
            <span className="log-when">
              {at ?? '–'}
              <br />
              {say(`log.side-${side}`)} {line}
            </span>
            <span className="log-says">{phrase(says)}</span>
            {lit && (
              <span className="log-text" lang="en">
                {text}
              </span>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

function useClockWords(aheadMs: number | null): string {
  const say = useSay()
  if (aheadMs === null) return say('log.clock-unknown')
  if (Math.abs(aheadMs) < 1000) return say('log.clock-same')
  const span = spanWords(Math.abs(aheadMs))
  return say(aheadMs > 0 ? 'log.clock-ahead' : 'log.clock-behind', { span })
}
