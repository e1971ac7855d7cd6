import type { ReactNode } from 'react'

interface IconProps {
  readonly size?: number
}

/** Pictures beside words, never instead of them: hidden from screen readers. */
function Icon({ size = 18, children }: IconProps & { readonly children: ReactNode }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}

export const TickIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="M4.5 10.5 8.5 14.5 15.5 6" />
  </Icon>
)

export const AlertIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="M10 4.5v6.5M10 15v.2" />
  </Icon>
)

export const WarnIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="M10 3 18 17H2ZM10 8.2v3.6M10 14.4v.1" />
  </Icon>
)

export const InfoIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <circle cx="10" cy="10" r="7.6" />
    <path d="M10 9v4.6M10 6.2v.1" />
  </Icon>
)

export const GoodIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <circle cx="10" cy="10" r="7.6" />
    <path d="m6.6 10.3 2.4 2.3 4.4-5" />
  </Icon>
)

export const FileIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="M5 2.5h6.5L15.5 6.5v11H5ZM11 2.8v4.2h4" />
  </Icon>
)

export const DriveIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="M6 8h8v7.5a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2ZM7.5 8V2.5h5V8M9.2 5v.1M10.9 5v.1" />
  </Icon>
)

export const FolderIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="M2.5 5h5l2 2h8v9.5h-15Z" />
  </Icon>
)

export const SealIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <circle cx="10" cy="8" r="5" />
    <path d="m7 12.2-1.2 5.3L10 15.4l4.2 2.1-1.2-5.3" />
  </Icon>
)

export const DownIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="m5.5 8 4.5 4.5L14.5 8" />
  </Icon>
)

export const GearIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="M3 6h7M14 6h3M3 14h3M10 14h7" />
    <circle cx="12" cy="6" r="2" />
    <circle cx="8" cy="14" r="2" />
  </Icon>
)

export const CopyIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="M7 7h9.5v9.5H7ZM4 12.5V3.5h9" />
  </Icon>
)

export const EnlargeIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="M11.5 3.5h5v5M8.5 16.5h-5v-5M16.5 3.5l-5.5 5.5M3.5 16.5 9 11" />
  </Icon>
)

export const CloseIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="m5.5 5.5 9 9M14.5 5.5l-9 9" />
  </Icon>
)
