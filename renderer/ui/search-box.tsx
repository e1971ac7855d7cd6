import { Input, Label, SearchField } from 'react-aria-components'

interface SearchBoxProps {
  readonly label: string
  /** The label again, short enough to be read in the box. */
  readonly short: string
  readonly value: string
  readonly autoFocus?: boolean
  readonly onChange: (value: string) => void
}

/** One line that narrows a list as it is typed; Escape empties it. */
export function SearchBox({ label, short, value, autoFocus, onChange }: SearchBoxProps) {
  return (
    <SearchField className="search-box" value={value} autoFocus={autoFocus} onChange={onChange}>
      <Label className="hidden">{label}</Label>
      <Input className="input" placeholder={short} />
    </SearchField>
  )
}
