import type { CheckboxPart, RadioPart } from '../../../shared/ge/screen'
import { useDrawing, useLit } from '../lit'

export function Checkbox({ part }: { part: CheckboxPart }) {
  const { values } = useDrawing()
  const lit = useLit(part.key)
  const ticked = typeof part.ticked === 'boolean' ? part.ticked : values[part.ticked] === true
  return (
    <div className="choice" data-ticked={ticked} {...lit}>
      <span className="choice-box">{ticked ? '✓' : ''}</span>
      <span>{part.label}</span>
    </div>
  )
}

export function Radio({ part }: { part: RadioPart }) {
  const lit = useLit(part.key)
  return (
    <div className="choice" data-ticked={part.chosen} {...lit}>
      <span className="choice-box" data-round>
        {part.chosen ? '●' : ''}
      </span>
      <span>{part.label}</span>
    </div>
  )
}
