import type { FleetList } from '../../../shared/contract'
import { COLUMNS, type Column } from '../../../shared/kit/columns'
import { TEXT_ENCODINGS, type TextEncoding } from '../../../shared/kit/decode-text'
import { SEPARATORS, type Separator } from '../../../shared/kit/parse-table'
import { useApp } from '../../store/app'
import { useSay, type Say } from '../../store/words'
import { SelectField } from '../../ui/fields'

const SEPARATOR_WORDS = {
  ',': 'fleet.separator-comma',
  ';': 'fleet.separator-semicolon',
  '\t': 'fleet.separator-tab'
} as const satisfies Record<Separator, string>

/** Encoding, separator and columns as they were guessed, each to be changed. */
export function HowRead({ list }: { readonly list: FleetList }) {
  const say = useSay()
  const rereadList = useApp((state) => state.rereadList)
  const { encoding, separator, columns } = list
  const words = separator === null ? 'fleet.separator-none' : SEPARATOR_WORDS[separator]
  return (
    <details className="how-read" open={separator !== null && !columns.includes('aeTitle')}>
      <summary>
        {say('fleet.how-read', { encoding: nameOf(encoding, say), separator: say(words) })}
      </summary>
      <div className="card">
        <div className="entries-row">
          <SelectField
            label={say('fleet.encoding')}
            value={encoding}
            options={TEXT_ENCODINGS.map((value) => ({ value, label: nameOf(value, say) }))}
            onChange={(changed) =>
              void rereadList({ encoding: changed, separator: separator ?? undefined })
            }
          />
          {separator !== null && (
            <SelectField
              label={say('fleet.separator')}
              value={separator}
              options={SEPARATORS.map((value) => ({ value, label: say(SEPARATOR_WORDS[value]) }))}
              onChange={(changed) => void rereadList({ encoding, separator: changed })}
            />
          )}
        </div>
        <ColumnChoices list={list} />
        <p className="small soft">{say('fleet.reread-note')}</p>
      </div>
    </details>
  )
}

function nameOf(encoding: TextEncoding, say: Say): string {
  return encoding === 'UTF-8 with BOM' ? say('fleet.encoding-bom') : encoding
}

function ColumnChoices({ list }: { readonly list: FleetList }) {
  const say = useSay()
  const rereadList = useApp((state) => state.rereadList)
  const { encoding, separator, headings, columns } = list
  const options = [
    { value: 'other', label: say('fleet.field-other') },
    ...COLUMNS.map((value) => ({ value, label: say(`fleet.field-${value}`) }))
  ]
  const change = (at: number, picked: string) => {
    const column = COLUMNS.find((one) => one === picked) ?? null
    const changed = columns.map((one, index) =>
      index === at ? column : one === column ? null : one
    )
    void rereadList({ encoding, separator: separator ?? undefined, columns: changed })
  }
  if (headings.length === 0) return null
  return (
    <div className="entries-row">
      {headings.map((heading, at) => (
        <SelectField
          key={`${at} ${heading}`}
          label={say('fleet.column-is', {
            heading: heading || say('fleet.heading-none', { at: at + 1 })
          })}
          value={(columns[at] ?? 'other') satisfies Column | 'other' as string}
          options={options}
          onChange={(picked) => change(at, picked)}
        />
      ))}
    </div>
  )
}
