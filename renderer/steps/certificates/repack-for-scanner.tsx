import type { Inspection } from '../../../shared/contract'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Note, ProblemNote } from '../../ui/note'

/** Findings about the container alone: the key and certificates in it are right. */
const MENDED_BY_REPACKING: ReadonlySet<string> = new Set([
  'p12-not-legacy-windows',
  'p12-pbes2-rc2',
  'p12-rc2',
  'p12-pbmac1',
  'p12-no-mac',
  'p12-iterations',
  'p12-ber-indefinite',
  'p12-empty-password',
  'p12-null-password',
  'not-a-pkcs12'
])

/** Binary, or as text with or without its lines. */
const HOLDS_P12: ReadonlySet<string> = new Set(['p12', 'base64'])

interface RepackProps {
  readonly inspection: Inspection
  readonly fileId: string
}

/** Offers what the findings advise, says what it does before it is done, and what was done afterwards. */
export function RepackForScanner({ inspection, fileId }: RepackProps) {
  const say = useSay()
  const made = useApp(({ repacked }) => repacked[fileId])
  return (
    <>
      {made && (
        <Note tone="good" live title={say('desk.repacked', { file: inspection.file })}>
          <p>{say('desk.repacked-where', { ...made })}</p>
        </Note>
      )}
      {canBeMended(inspection) && <RepackOffer fileId={fileId} isMain={isAllMended(inspection)} />}
    </>
  )
}

/** A file that no password has opened yet cannot be repacked; the password is asked for first. */
function canBeMended({ kind, findings, certificates }: Inspection): boolean {
  const isOpen = HOLDS_P12.has(kind) && certificates.length > 0
  return isOpen && findings.some(({ code }) => MENDED_BY_REPACKING.has(code))
}

/** Something is to be done about the file before the road goes on: it cannot be used, or not by this scanner. */
export function asksForMore(inspection: Inspection): boolean {
  return inspection.verdict === 'defect' || canBeMended(inspection)
}

/** Nothing else is wrong with the file: then repacking is the one thing to do. */
function isAllMended({ findings }: Inspection): boolean {
  return findings.every(
    ({ code, severity }) => severity !== 'error' || MENDED_BY_REPACKING.has(code)
  )
}

function RepackOffer({ fileId, isMain }: { readonly fileId: string; readonly isMain: boolean }) {
  const say = useSay()
  const { repacking, repackProblem, repackForScanner } = useApp()
  return (
    <div className="tight">
      <p>{say('desk.repack-consent')}</p>
      <div className="row">
        <Button
          look={isMain ? 'primary' : 'plain'}
          disabled={repacking}
          onPress={() => void repackForScanner()}
        >
          {say('desk.repack')}
        </Button>
      </div>
      {repacking && <p role="status">{say('desk.repacking')}</p>}
      {repackProblem?.fileId === fileId && <ProblemNote problem={repackProblem.problem} />}
    </div>
  )
}
