import { CONNECTION_MODES } from '../../../shared/site'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Choices } from '../../ui/choices'
import { usePlan } from '../plan'

/** Three ways to HeartLab; the choice decides which steps there are. */
export function ModeChoice() {
  const say = useSay()
  const { mode } = usePlan().endpoint
  const editEndpoint = useApp((state) => state.editEndpoint)
  return (
    <Choices
      label={say('desk.mode')}
      value={mode}
      choices={CONNECTION_MODES.map((value) => ({
        value,
        label: say(`desk.mode-${value}`),
        hint: say(`desk.mode-${value}-hint`)
      }))}
      onChange={(picked) => editEndpoint({ mode: picked })}
    />
  )
}
