import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'

export type ButtonLook = 'plain' | 'primary' | 'small' | 'quiet' | 'danger' | 'small quiet'

interface ButtonProps {
  readonly onPress?: () => void
  readonly look?: ButtonLook
  readonly disabled?: boolean
  readonly label?: string
  readonly type?: 'button' | 'submit'
  readonly children: ReactNode
}

/** A button that says what it does; `label` only where its text does not stand for itself ("Copy": copy what). */
export function Button({ onPress, look = 'plain', disabled, label, type, children }: ButtonProps) {
  return (
    <AriaButton
      className={`action ${look}`}
      onPress={onPress}
      isDisabled={disabled}
      aria-label={label}
      type={type}
    >
      {children}
    </AriaButton>
  )
}
