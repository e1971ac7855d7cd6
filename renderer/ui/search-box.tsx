import { Input, Label, SearchField } from 'react-aria-components'

interface SearchBoxProps {
  readonly label: string
  readonly value: string
  readonly autoFocus?: boolean
  readonly onChange: (value: string) => void
}

/** One line that narrows a list as it is typed; Escape empties it. */
export function SearchBox({ label, value, autoFocus, onChange }: SearchBoxProps) {
  return (
    <SearchField className="search-box" value={value} autoFocus={autoFocus} onChange={onChange}>
      <Label className="hidden">{label}</Label>
      <Input className="input" placeholder={label} />
    </SearchField>
  )
}
