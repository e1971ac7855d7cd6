import { familyHints } from '../../../shared/ge/looks-different'
import { useSay } from '../../store/words'
import { Note } from '../../ui/note'
import { usePlan } from '../plan'

/** What is publicly known of this model's screens, and whom to ask for the rest. */
export function FamilyHints() {
  const say = useSay()
  const family = usePlan().device?.family ?? 'vivid'
  return (
    <Note tone="info">
      {familyHints(family).map((id) => (
        <p key={id}>{say(id)}</p>
      ))}
    </Note>
  )
}
