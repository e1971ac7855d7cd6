import { IPSEC_GUIDE, type GuideLine, type GuideSection } from '../../../shared/ipsec/guide'
import { useSay } from '../../store/words'

/** HeartLab's IPSec guide, whole, folded. */
export function TunnelGuide() {
  const say = useSay()
  const sections: readonly GuideSection[] = IPSEC_GUIDE
  return (
    <section className="card" aria-labelledby="tunnel-guide">
      <h2 id="tunnel-guide">{say('tunnel.guide')}</h2>
      {sections.map(({ id, title, lines }) => (
        <details key={id}>
          <summary>{say(title)}</summary>
          <div className="tight">
            {lines.map((line, index) => (
              <GuideText key={index} line={line} />
            ))}
          </div>
        </details>
      ))}
    </section>
  )
}

function GuideText({ line }: { readonly line: GuideLine }) {
  const say = useSay()
  switch (line.kind) {
    case 'sentence':
      return <p>{say(line.say)}</p>
    case 'item':
    case 'step':
      return <p className="guide-item">{say(line.say)}</p>
    case 'setting':
      return (
        <p>
          <span className="todo-label">{line.label}</span> <b>{line.value}</b>
        </p>
      )
    case 'detail':
      return (
        <p>
          <b>{line.label}</b>: {say(line.say)}
        </p>
      )
  }
}
