import type { FieldPart } from '../../../shared/ge/screen'
import { Said, useLit } from '../lit'

export function Field({ part }: { part: FieldPart }) {
  const lit = useLit(part.key)
  return (
    <div className="field">
      <span className="field-label">{part.label}</span>
      <span className="field-box" data-look={part.look} {...lit}>
        {part.look === 'secret' ? '••••••' : <Said content={part.value} />}
      </span>
      {part.button && <FieldButton button={part.button} />}
    </div>
  )
}

function FieldButton({ button }: { button: NonNullable<FieldPart['button']> }) {
  return (
    <span className="button" {...useLit(button.key)}>
      {button.label}
    </span>
  )
}
