import { useApp } from '../store/app'
import { useSay } from '../store/words'
import { Button } from '../ui/button'
import { PageHead } from '../ui/head'
import { ProblemNote } from '../ui/note'

/** The saved site could not be read: it is left as it is, and the person decides. */
export function OpenFailed() {
  const say = useSay()
  const problem = useApp((state) => state.openProblem)
  const importSite = useApp((state) => state.importSite)
  const startNewSite = useApp((state) => state.startNewSite)
  return (
    <main className="page">
      <div className="page-inner">
        <PageHead title={say('shell.open-failed')} moves={1} />
        {problem && <ProblemNote problem={problem} />}
        <div className="foot">
          <Button look="primary" onPress={() => void importSite()}>
            {say('shell.open-other')}
          </Button>
          <Button onPress={startNewSite}>{say('shell.new-site')}</Button>
        </div>
      </div>
    </main>
  )
}
