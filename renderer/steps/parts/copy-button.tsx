import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'

/** Copies one value; `name` tells screen readers which. */
export function CopyButton({ name, value }: { readonly name: string; readonly value: string }) {
  const say = useSay()
  const copy = useApp((state) => state.copy)
  return (
    <Button
      look="small"
      label={say('shell.copy-what', { name })}
      disabled={value === ''}
      onPress={() => void copy(value, say('shell.copied-what', { name }))}
    >
      {say('common.copy')}
    </Button>
  )
}
