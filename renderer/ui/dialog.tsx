import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from './button'

interface DialogProps {
  readonly title: string
  readonly open: boolean
  readonly close: string
  readonly onClose: () => void
  readonly size?: 'wide' | 'full'
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A window above the page; Escape and a press beside it close it, the focus returns where it was. */
export function Dialog({ title, open, close, onClose, size, actions, children }: DialogProps) {
  return (
    <ModalOverlay
      className="veil center"
      isOpen={open}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isDismissable
    >
      <Modal className={`modal ${size ?? ''}`}>
        <AriaDialog className="dialog">
          <Heading slot="title">{title}</Heading>
          {children}
          <div className="foot">
            <span className="grow" />
            <Button onPress={onClose}>{close}</Button>
            {actions}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** One value, readable at arm's length beside the scanner; the dialog's title says what it is. */
export function LargeValue({ value }: { readonly value: string }) {
  return (
    <p className="large-value">
      <b>{value}</b>
    </p>
  )
}
