import type { MenuEntry, MenuPart } from '../../../shared/ge/screen'
import { useLit } from '../lit'

export function Menu({ part }: { part: MenuPart }) {
  return (
    <div className="menu-bar">
      {part.bar.map((label) =>
        label === part.open?.menu ? (
          <OpenMenu key={label} label={label} part={part} />
        ) : (
          <span className="menu-word" key={label}>
            {label}
          </span>
        )
      )}
    </div>
  )
}

function OpenMenu({ label, part }: { label: string; part: MenuPart }) {
  return (
    <span className="menu-opened">
      <span className="menu-word" data-open {...useLit(part.key)}>
        {label}
      </span>
      <Entries entries={part.open?.entries ?? []} />
    </span>
  )
}

function Entries({ entries }: { entries: readonly MenuEntry[] }) {
  return (
    <span className="menu-entries">
      {entries.map((entry) => (
        <Entry key={entry.label} entry={entry} />
      ))}
    </span>
  )
}

function Entry({ entry }: { entry: MenuEntry }) {
  const lit = useLit(entry.key)
  return (
    <span className="menu-row">
      <span className="menu-entry" data-open={entry.key !== undefined || undefined} {...lit}>
        {entry.label}
        {entry.entries && <span>▸</span>}
      </span>
      {entry.entries && <Entries entries={entry.entries} />}
    </span>
  )
}
