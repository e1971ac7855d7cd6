import type { TableRow } from '../../shared/ge/screen'

/** Small pictures of our own drawing; they say nothing that the words do not. */
export function RowIcon({ icon }: { icon: NonNullable<TableRow['icon']> }) {
  switch (icon) {
    case 'certificate':
      return <Certificate hasKey={false} />
    case 'certificate-with-key':
      return <Certificate hasKey />
    case 'file':
      return <Outline path="M4 1.5h5l3 3v10H4z M9 1.5v3h3" />
    case 'drive':
      return <Outline path="M3 5h10v9H3z M5 5V1.5h6V5 M7 3v0 M9 3v0" />
  }
}

export function FolderIcon() {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M1.5 3.5h5l1.5 2h6.5v8h-13z" fill="#f2cf72" stroke="#a8842b" />
    </svg>
  )
}

export function WarningSign() {
  return (
    <svg className="warning-sign" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M16 3 30 28H2z" fill="#ffd23f" stroke="#8a6d00" strokeLinejoin="round" />
      <path d="M16 12v8" stroke="#1c1c1c" strokeWidth="3" strokeLinecap="round" />
      <circle cx="16" cy="24" r="1.7" fill="#1c1c1c" />
    </svg>
  )
}

function Certificate({ hasKey }: { hasKey: boolean }) {
  return (
    <svg className="icon" data-big viewBox="0 0 16 16" aria-hidden="true">
      <path d="M1.5 2.5h13v8h-13z" fill="#fdfdf5" stroke="#6b7a86" />
      <path d="M4 5h8M4 7.5h5" stroke="#6b7a86" />
      <circle cx="11.5" cy="9.5" r="2" fill="#c0392b" />
      <path d="M10.5 11v3.5l1-1 1 1V11" fill="#c0392b" />
      {hasKey && (
        <g fill="none" stroke="#7a5a00" strokeWidth="1.5">
          <circle cx="2.9" cy="12.6" r="1.9" fill="#ffd23f" />
          <path d="M4.8 12.6h5.4M8.2 12.6v2M10 12.6v2" />
        </g>
      )}
    </svg>
  )
}

function Outline({ path }: { path: string }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} fill="#fff" stroke="#5a6872" />
    </svg>
  )
}
