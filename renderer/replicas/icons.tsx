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
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M1.5 2.5h13v8h-13z" fill="#fdfdf5" stroke="#6b7a86" />
      <path d="M4 5h8M4 7.5h5" stroke="#6b7a86" />
      <circle cx="11.5" cy="9.5" r="2" fill="#c0392b" />
      <path d="M10.5 11v3.5l1-1 1 1V11" fill="#c0392b" />
      {hasKey && (
        <path
          d="M1 13.2a1.8 1.8 0 1 1 3.5.6h3.8v1.4h-1v-.6h-1v.6H5v-.4H4.4A1.8 1.8 0 0 1 1 13.2z"
          fill="#d9a400"
          stroke="#5d4700"
          strokeWidth=".5"
        />
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
