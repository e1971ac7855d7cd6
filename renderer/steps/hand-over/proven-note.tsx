import type { Device } from '../../../shared/site'
import type { StepId } from '../../../shared/wizard/step'
import { unprovenSteps } from '../../../shared/wizard/unproven'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { AlertIcon, TickIcon } from '../../ui/icons'
import { Note } from '../../ui/note'
import { usePlan } from '../plan'

/** What has been proven of this scanner; each proof that is missing has its button. */
export function ProvenNote({ device }: { readonly device: Device }) {
  const say = useSay()
  const { site } = usePlan()
  const missing = unprovenSteps(site, device)
  const isDone = missing.length === 0
  return (
    <Note
      tone={isDone ? 'good' : 'wait'}
      title={say(isDone ? 'hand-over.is-done' : 'hand-over.not-done')}
    >
      <ul className="proofs">
        <WayProof device={device} isMissing={missing.includes('prove')} />
        <StudyProof device={device} isMissing={missing.includes('study-list')} />
      </ul>
    </Note>
  )
}

interface ProofProps {
  readonly device: Device
  readonly isMissing: boolean
}

function WayProof({ device: { lastProof }, isMissing }: ProofProps) {
  const say = useSay()
  if (lastProof && !isMissing)
    return <ProofLine says={say('hand-over.proven-at', { at: minuteOf(lastProof.at) })} />
  return (
    <ProofLine says={say(whyUnproven(lastProof))} missing="prove" go={say('hand-over.to-proof')} />
  )
}

function whyUnproven(lastProof: Device['lastProof']) {
  if (!lastProof) return 'hand-over.not-proven'
  const passed = lastProof.verdict === 'pass' || lastProof.verdict === 'warn'
  return passed ? 'hand-over.proof-old' : 'hand-over.not-passed'
}

function StudyProof({ device: { progress }, isMissing }: ProofProps) {
  const say = useSay()
  const seen = progress['study-list']
  if (seen && !isMissing)
    return <ProofLine says={say('hand-over.arrived-at', { at: minuteOf(seen.at) })} />
  return (
    <ProofLine
      says={say('hand-over.not-arrived')}
      missing="study-list"
      go={say('hand-over.to-study')}
    />
  )
}

interface ProofLineProps {
  readonly says: string
  readonly missing?: StepId
  readonly go?: string
}

function ProofLine({ says, missing, go }: ProofLineProps) {
  const open = useApp((state) => state.go)
  return (
    <li data-missing={missing ? '' : undefined}>
      {missing ? <AlertIcon size={16} /> : <TickIcon size={16} />}
      <span>{says}</span>
      {missing && (
        <Button look="small" onPress={() => open(missing)}>
          {go}
        </Button>
      )}
    </li>
  )
}

/** `2026-11-22 18:55`, as the report writes it. */
function minuteOf(time: string): string {
  return time.slice(0, 16).replace('T', ' ')
}
