import type { ButtonsPart, TabsPart } from '../../../shared/ge/screen'
import { useLit } from '../lit'

export function Buttons({ part }: { part: ButtonsPart }) {
  return (
    <div className="buttons" data-align={part.align}>
      {part.buttons.map((button) => (
        <OneButton key={button.key} button={button} />
      ))}
    </div>
  )
}

function OneButton({ button }: { button: ButtonsPart['buttons'][number] }) {
  return (
    <span className="button" data-look={button.look} {...useLit(button.key)}>
      {button.label}
    </span>
  )
}

export function Tabs({ part }: { part: TabsPart }) {
  const lit = useLit(part.key)
  return (
    <div className="screen-tabs">
      {part.labels.map((label) =>
        label === part.chosen ? (
          <span className="screen-tab" key={label} data-chosen {...lit}>
            {label}
          </span>
        ) : (
          <span className="screen-tab" key={label}>
            {label}
          </span>
        )
      )}
    </div>
  )
}
