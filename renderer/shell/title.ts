import { useEffect } from 'react'
import { ACT_IDS } from '../../shared/wizard/step'
import { ACT_TITLES, stepById } from '../../shared/wizard/acts'
import { placeFromText } from '../../shared/wizard/place'
import { useApp } from '../store/app'
import { useSay } from '../store/words'

/** The window's title tells how far one is, first of all (WAI: multi-page forms). */
export function useTitle(): void {
  const say = useSay()
  const room = useApp((state) => state.room)
  const step = useApp(({ site }) => placeFromText(site.at.step).step)
  const { act } = stepById(step)
  const title = room
    ? say('shell.title-room', { name: say(`shell.room-${room}`) })
    : say('shell.title-act', {
        number: ACT_IDS.indexOf(act) + 1,
        count: ACT_IDS.length,
        name: say(ACT_TITLES[act])
      })
  useEffect(() => {
    document.title = title
  }, [title])
}
