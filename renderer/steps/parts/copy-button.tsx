import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { CopyIcon } from '../../ui/icons'

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
      <CopyIcon size={16} />
      <span className="roomy">{say('common.copy')}</span>
    </Button>
  )
}
