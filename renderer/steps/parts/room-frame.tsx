import type { ReactNode } from 'react'
import { useApp } from '../../store/app'
import { PageHead } from '../../ui/head'

interface RoomFrameProps {
  readonly title: string
  readonly lead?: string
  readonly children: ReactNode
}

/** What every room beside the road has: its heading and its page. */
export function RoomFrame({ title, lead, children }: RoomFrameProps) {
  const moves = useApp((state) => state.moves)
  return (
    <>
      <PageHead title={title} lead={lead} moves={moves} />
      {children}
    </>
  )
}
