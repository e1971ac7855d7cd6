import type { Report, SaidReport } from '../../../shared/report/report'
import { useApp } from '../../store/app'
import { useCatalogue, useSay, useSayKept } from '../../store/words'
import { Button } from '../../ui/button'
import { Badge, type Tone } from '../../ui/note'
import { evidenceText, ticketText } from './ticket'

const TONES = {
  pass: 'good',
  warn: 'wait',
  fail: 'bad',
  incomplete: 'wait'
} as const satisfies Record<Report['verdict'], Tone>

/** One sentence, one next action that leads to its place, the evidence one click away, a text for a ticket. */
export function VerdictCard({ report }: { readonly report: SaidReport }) {
  const say = useSay()
  const copy = useApp((state) => state.copy)
  const { verdict } = report
  const cause = verdict === 'fail' ? report.cause : null
  const words = useCatalogue().cause(cause ?? '')
  return (
    <section className="card verdict" data-tone={TONES[verdict]} role="status">
      <h2>{cause ? words.title : say(`proof.verdict-${verdict}`)}</h2>
      {cause && words.meaning && <p>{words.meaning}</p>}
      {verdict === 'warn' && <Warnings report={report} />}
      {verdict === 'pass' && <p>{say('proof.pass-next')}</p>}
      <NextAction report={report} />
      <OtherCandidates report={report} />
      <details>
        <summary>{say('shell.evidence')}</summary>
        {/* Support reads it, and searches for it: English in every language. */}
        <pre className="evidence" lang="en">
          {evidenceText(report)}
        </pre>
      </details>
      <div className="row">
        <Button onPress={() => void copy(ticketText(report), say('proof.copied-ticket'))}>
          {say('proof.copy-ticket')}
        </Button>
        {report.cause && <Badge>{report.cause}</Badge>}
      </div>
    </section>
  )
}

/** What passed, but will not for ever or not everywhere. */
function Warnings({ report }: { readonly report: SaidReport }) {
  const sayKept = useSayKept()
  return report.findings
    .filter(({ status }) => status === 'warn')
    .map(({ id, said, summary }) => <p key={id}>{sayKept(said, summary)}</p>)
}

function NextAction({ report }: { readonly report: SaidReport }) {
  const say = useSay()
  const goToFix = useApp((state) => state.goToFix)
  const fix =
    report.findings.find(({ status, fix }) => status === 'fail' && fix)?.fix ??
    report.candidates[0]?.fix
  const catalogue = useCatalogue()
  if (!fix) return null
  const { label, path } = catalogue.place(fix.where)
  return (
    <>
      <p>
        <b>{say('common.next')}</b> {catalogue.fix(report.cause ?? '', fix)}
      </p>
      <p className="head-path">{path}</p>
      <div className="row">
        <Button look="primary" onPress={() => goToFix(fix.where)}>
          {say('proof.go-to-fix', { place: label })}
        </Button>
      </div>
    </>
  )
}

function OtherCandidates({ report }: { readonly report: SaidReport }) {
  const say = useSay()
  const catalogue = useCatalogue()
  const sayKept = useSayKept()
  const others = report.candidates.filter(({ cause }) => cause !== report.cause)
  if (others.length === 0) return null
  return (
    <details>
      <summary>{say('proof.others', { count: others.length })}</summary>
      <ul className="tight">
        {others.map(({ cause, why, said, confidence }) => (
          <li key={cause}>
            <b>{catalogue.cause(cause).title}</b> ({say(confidenceWords(confidence))})
            <span className="option-hint">{sayKept(said, why)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

export function confidenceWords(confidence: string) {
  if (confidence === 'certain') return 'proof.certain'
  return confidence === 'likely' ? 'proof.likely' : 'proof.possible'
}
