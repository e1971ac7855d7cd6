import type { ReactNode } from 'react'

export interface Fact {
  readonly label: string
  readonly value: ReactNode
  readonly wide?: boolean
  readonly plain?: boolean
}

/** Labels above values. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ label, value, wide, plain }) => (
        <div key={label} className={wide ? 'wide' : undefined}>
          <dt>{label}</dt>
          <dd className={plain ? undefined : 'value'}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
