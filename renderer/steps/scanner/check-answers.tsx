import { CHECK_ANSWERS, COMMON_CAUSES } from '../../../shared/ge/check-answers'
import { useApp } from '../../store/app'
import { useCatalogue, useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Badge } from '../../ui/note'

/** What the scanner's own check can answer, what that proves, and where to look next. */
export function CheckAnswers() {
  const say = useSay()
  const catalogue = useCatalogue()
  const goToFix = useApp((state) => state.goToFix)
  return (
    <section className="card" aria-labelledby="answers">
      <h2 id="answers">{say('answer.heading')}</h2>
      {CHECK_ANSWERS.map(({ id, good, seen, means, where }) => (
        <details key={id}>
          <summary>{say(seen)}</summary>
          <div className="tight">
            <p>{say(means)}</p>
            {good && <Badge tone="good">{say('step.state-done')}</Badge>}
            {where && (
              <div className="row">
                <Button look="small" onPress={() => goToFix(where)}>
                  {catalogue.place(where).label}
                </Button>
              </div>
            )}
          </div>
        </details>
      ))}
      <h3>{say('answer.causes-heading')}</h3>
      <ul className="tight">
        {COMMON_CAUSES.map(({ say: words, where }) => (
          <li key={words}>
            <button type="button" className="link" onClick={() => goToFix(where)}>
              {say(words)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
