import type { Part } from '../../../shared/ge/screen'
import { Checkbox, Radio } from './choices'
import { Field } from './field'
import { Buttons, Tabs } from './buttons'
import { Menu } from './menu'
import { Table } from './table'
import { Text } from './text'
import { Tree } from './tree'

/** The parts of a dialog in their order; a part has no identity of its own but its place. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  return parts.map((part, place) => <OnePart key={place} part={part} />)
}

function OnePart({ part }: { part: Part }) {
  switch (part.kind) {
    case 'field':
      return <Field part={part} />
    case 'checkbox':
      return <Checkbox part={part} />
    case 'radio':
      return <Radio part={part} />
    case 'buttons':
      return <Buttons part={part} />
    case 'tabs':
      return <Tabs part={part} />
    case 'menu':
      return <Menu part={part} />
    case 'tree':
      return <Tree part={part} />
    case 'table':
      return <Table part={part} />
    case 'text':
      return <Text part={part} />
    case 'columns':
      return (
        <div className="columns" data-shape={part.shape}>
          {part.columns.map((column, place) => (
            <div className="column" key={place}>
              <Parts parts={column} />
            </div>
          ))}
        </div>
      )
  }
}
