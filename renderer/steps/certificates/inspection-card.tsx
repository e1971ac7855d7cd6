import type { ReactNode } from 'react'
import type { Inspection } from '../../../shared/contract'
import { useApp } from '../../store/app'
import { useCatalogue, useSay } from '../../store/words'
import { Badge, Note, type Tone } from '../../ui/note'
import { CertificateChain } from './certificate-chain'
import { CertificateFacts } from './certificate-facts'

const TONES = { ok: 'good', warn: 'wait', defect: 'bad' } as const satisfies Record<string, Tone>
const FINDING_TONES = { error: 'bad', warn: 'wait', info: 'info' } as const satisfies Record<
  string,
  Tone
>

interface InspectionCardProps {
  readonly inspection: Inspection
  readonly fileId: string
  /** What can be done at once, beside the verdict: before the findings, however many there are. */
  readonly children?: ReactNode
}

/** What a certificate file is: one sentence, whose it is, what is wrong and how to mend it, its chain. */
export function InspectionCard({ inspection, fileId, children }: InspectionCardProps) {
  const say = useSay()
  const { verdict, findings, certificates } = inspection
  const usedGuide = useApp(({ passwords }) => passwords[fileId] === undefined)
  const first = certificates[0]
  return (
    <section
      className="card verdict"
      data-tone={TONES[verdict]}
      aria-labelledby={`verdict-${fileId}`}
    >
      <div className="row">
        <h2 id={`verdict-${fileId}`} className="grow">
          {say(`desk.verdict-${verdict}`)}
        </h2>
        {inspection.kind === 'p12' && verdict !== 'defect' && usedGuide && (
          <Badge tone="good">{say('desk.opened-with-pulse')}</Badge>
        )}
      </div>
      {children}
      {findings.map((finding) => (
        <FindingNote key={`${finding.code} ${finding.evidence}`} finding={finding} />
      ))}
      {first && <CertificateFacts certificate={first} />}
      {certificates.length > 0 && <CertificateChain certificates={certificates} />}
    </section>
  )
}

function FindingNote({ finding }: { readonly finding: Inspection['findings'][number] }) {
  const say = useSay()
  const { code, severity, evidence } = finding
  const { title, fix } = useCatalogue().finding(code, finding)
  return (
    <Note tone={FINDING_TONES[severity]} title={title}>
      <p>{fix}</p>
      <details>
        <summary className="small">{say('shell.evidence')}</summary>
        <p className="evidence" lang="en">
          {code}
          {evidence && `\n${evidence}`}
        </p>
      </details>
    </Note>
  )
}
