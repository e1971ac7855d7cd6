import { useState } from 'react'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Note, ProblemNote } from '../../ui/note'
import { KitProgress } from '../parts/kit-progress'

/** A key under a published password is as good as unprotected: it goes off the drive, after one question. */
export function WipeDrive() {
  const say = useSay()
  const { kitTarget, kitWiped, kitProblem, wipeKit, go } = useApp()
  const [asking, setAsking] = useState(false)
  const confirm = () => {
    setAsking(false)
    void wipeKit()
  }
  return (
    <section className="card" aria-labelledby="wipe">
      <h2 id="wipe">{say('hand-over.wipe')}</h2>
      <p className="soft">{say('hand-over.wipe-why')}</p>
      <KitProgress />
      {kitWiped && <Note tone="good">{say(kitWiped)}</Note>}
      {kitProblem && <ProblemNote problem={kitProblem} />}
      <div className="row">
        {kitTarget ? (
          <Button look="danger" onPress={() => setAsking(true)}>
            {say('hand-over.wipe-do')}
          </Button>
        ) : (
          <Button onPress={() => go('usb-drive')}>{say('hand-over.wipe-pick')}</Button>
        )}
      </div>
      <Dialog
        title={say('hand-over.wipe-sure')}
        open={asking}
        close={say('common.cancel')}
        onClose={() => setAsking(false)}
        actions={
          <Button look="danger" onPress={confirm}>
            {say('hand-over.wipe-do')}
          </Button>
        }
      >
        <p>{say('hand-over.wipe-what')}</p>
      </Dialog>
    </section>
  )
}
