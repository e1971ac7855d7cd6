import type { CallInput } from '../../../shared/contract'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'

interface SaveTextButtonProps {
  readonly what: CallInput<'tunnel.save'>['what']
  readonly gateway?: string
}

/** Saves one of the plan's texts where the person chooses, and says under which name. */
export function SaveTextButton({ what, gateway = '' }: SaveTextButtonProps) {
  const say = useSay()
  const { saveTunnelText, say: tell } = useApp()
  const save = async () => {
    const name = await saveTunnelText(what, gateway)
    if (name) tell(say('tunnel.saved-as', { name }))
  }
  return <Button onPress={() => void save()}>{say('tunnel.save')}</Button>
}
