import { FIX_PLACES, type FixPlace } from '../../../shared/causes/codes'
import type { Diagnosis } from '../../../shared/contract'
import { useApp } from '../../store/app'
import { useCatalogue, useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Badge } from '../../ui/note'
import { confidenceWords } from '../prove/verdict-card'
import { BothSides } from './both-sides'
import { LitLines } from './lit-lines'
import { ticketText } from './ticket-text'
import { useDiagnosisWords } from './use-diagnosis-words'

/** The cause in one sentence, what to do next, the other candidates in order, the lines that told it. */
export function DiagnosisCard({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const say = useSay()
  const copy = useApp((state) => state.copy)
  const { cause, confidence, candidates, timeline } = diagnosis
  const catalogue = useCatalogue()
  const { title, meaning } = catalogue.cause(cause)
  const where = FIX_PLACES.find((each) => each === candidates[0]?.fix?.where)
  const next = useDiagnosisWords().next(diagnosis)
  const tone = cause === 'ok' ? 'good' : cause === 'unknown' ? 'wait' : 'bad'
  return (
    <section className="card verdict" data-tone={tone} role="status">
      <div className="row">
        <h2 className="grow">{title}</h2>
        {cause !== 'ok' && cause !== 'unknown' && <Badge>{say(confidenceWords(confidence))}</Badge>}
      </div>
      {meaning && <p>{meaning}</p>}
      {next && (
        <p>
          <b>{say('common.next')}</b> {next}
        </p>
      )}
      {where && <FixButton where={where} />}
      {timeline ? <BothSides timeline={timeline} /> : <LitLines diagnosis={diagnosis} />}
      {candidates.length > 1 && <Candidates candidates={candidates} />}
      <div className="row">
        <Button
          look="small"
          onPress={() => void copy(ticketText(diagnosis), say('proof.copied-ticket'))}
        >
          {say('proof.copy-ticket')}
        </Button>
      </div>
    </section>
  )
}

function FixButton({ where }: { readonly where: FixPlace }) {
  const say = useSay()
  const catalogue = useCatalogue()
  const goToFix = useApp((state) => state.goToFix)
  return (
    <div className="row">
      <Button look="primary" onPress={() => goToFix(where)}>
        {say('proof.go-to-fix', { place: catalogue.place(where).label })}
      </Button>
    </div>
  )
}

function Candidates({ candidates }: { readonly candidates: Diagnosis['candidates'] }) {
  const say = useSay()
  const catalogue = useCatalogue()
  const words = useDiagnosisWords()
  return (
    <div className="tight">
      <h3>{say('log.candidates')}</h3>
      <ol className="clicks">
        {candidates.map((candidate) => (
          <li key={candidate.cause}>
            <span>
              <b>{catalogue.cause(candidate.cause).title}</b>{' '}
              <span className="soft">({say(confidenceWords(candidate.confidence))})</span>
              <span className="option-hint">{words.why(candidate)}</span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
