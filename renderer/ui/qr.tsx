import { encode } from 'uqr'

/** A QR code drawn from its squares; `label` says what it holds. */
export function Qr({
  text,
  label,
  size = 168
}: {
  readonly text: string
  readonly label: string
  readonly size?: number
}) {
  const { data } = encode(text, { border: 1 })
  const side = data.length
  const squares = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      width={size}
      height={size}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <path d={squares.join('')} fill="#000" />
    </svg>
  )
}
