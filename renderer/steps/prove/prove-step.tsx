import { rungTitles } from '../../../shared/words/rung-words'
import { useApp } from '../../store/app'
import { useSay, useSayKept } from '../../store/words'
import { Button } from '../../ui/button'
import { Tick } from '../../ui/choices'
import { Ladder } from '../../ui/ladder'
import { ProblemNote } from '../../ui/note'
import { NeedDevice } from '../parts/need-device'
import { usePlan } from '../plan'
import { StepFrame } from '../step-frame'
import { plannedRungs, rungsToShow } from './rungs'
import { useProofProblems } from './proof-problems'
import { VerdictCard } from './verdict-card'

/** Act 6: the ladder, climbed from this computer with the same files that the scanner has. */
export function ProveStep() {
  const say = useSay()
  const { endpoint, device } = usePlan()
  const problems = useProofProblems()
  const report = device?.lastProof
  const isProven = report?.verdict === 'pass' || report?.verdict === 'warn'
  const title = report?.verdict === 'fail' ? say('proof.one-thing-wrong') : undefined
  const lead = say('proof.target', {
    host: endpoint.host || '…',
    port: endpoint.port === null ? '…' : String(endpoint.port)
  })
  return (
    <StepFrame
      step="prove"
      title={title}
      lead={lead}
      finishes={false}
      ready={isProven}
      problems={problems}
    >
      {device ? (
        <div className="two">
          <LadderCard />
          <div className="stack">
            <ProofOutcome />
            <RunCard blocked={problems.length > 0} isProven={isProven} />
          </div>
        </div>
      ) : (
        <NeedDevice />
      )}
    </StepFrame>
  )
}

function LadderCard() {
  const say = useSay()
  const { device } = usePlan()
  const { climbing, liveRungs, sendStudies, scanTls } = useApp()
  const findings = climbing ? [] : (device?.lastProof?.findings ?? [])
  const planned = plannedRungs(sendStudies, scanTls)
  const teller = { say, sayKept: useSayKept(), titleOf: rungTitles(say) }
  return (
    <div className="card">
      <Ladder
        label={say('proof.ladder')}
        rungs={rungsToShow(teller, planned, climbing ? liveRungs : [], findings)}
      />
    </div>
  )
}

/** Nothing leaves this computer before the person has said so; test studies are asked for by themselves. */
interface RunCardProps {
  readonly blocked: boolean
  readonly isProven: boolean
}

function RunCard({ blocked, isProven }: RunCardProps) {
  const say = useSay()
  const { climbing, climb, cancelClimb, sendStudies, allowStudies, scanTls, scanSuites } = useApp()
  const verdict = usePlan().device?.lastProof?.verdict
  return (
    <div className="card">
      <Tick
        label={say('proof.send-studies')}
        hint={say('proof.send-studies-hint')}
        ticked={sendStudies}
        onChange={allowStudies}
      />
      <Tick
        label={say('proof.scan')}
        hint={say('proof.scan-hint')}
        ticked={scanTls}
        onChange={scanSuites}
      />
      <div className="row">
        {climbing ? (
          <Button look="danger" onPress={cancelClimb}>
            {say('common.cancel')}
          </Button>
        ) : (
          <Button
            look={verdict === undefined || verdict === 'incomplete' ? 'primary' : 'plain'}
            disabled={blocked}
            onPress={() => void climb()}
          >
            {say(verdict ? 'proof.run-again' : 'proof.run')}
          </Button>
        )}
        <span className="small soft" role="status">
          {climbing ? say('proof.climbing') : isProven ? '' : say('proof.own-route')}
        </span>
      </div>
    </div>
  )
}

function ProofOutcome() {
  const { device } = usePlan()
  const { climbing, proofProblem } = useApp()
  if (climbing) return null
  if (proofProblem) return <ProblemNote problem={proofProblem} />
  return device?.lastProof ? <VerdictCard report={device.lastProof} /> : null
}
