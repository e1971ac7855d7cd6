import { useState } from 'react'
import { looksDifferent } from '../../../shared/ge/looks-different'
import type { Screen } from '../../../shared/ge/screen'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { usePlan } from '../plan'

/** Other words for the same place, and where else to look; what is not known is not invented. */
export function LooksDifferent({ screen }: { readonly screen: Screen }) {
  const say = useSay()
  const family = usePlan().device?.family ?? 'vivid'
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say('common.looks-different')}</Button>
      <Dialog
        title={say('looks.heading')}
        open={open}
        close={say('common.close')}
        onClose={() => setOpen(false)}
      >
        <p className="head-path">
          {say('common.on-the-scanner')} <b>{screen.path.join(' › ')}</b>
        </p>
        <ul className="points">
          {looksDifferent(screen.id, family).map((id) => (
            <li key={id}>{say(id)}</li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}
