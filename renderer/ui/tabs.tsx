import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'

export interface TabPage<T extends string> {
  readonly id: T
  readonly title: string
  /** A number beside the title. */
  readonly count?: number
  readonly children: ReactNode
}

interface TabsProps<T extends string> {
  readonly label: string
  readonly open: T
  readonly pages: readonly TabPage<T>[]
  readonly onOpen: (id: T) => void
}

/** A few pages of one room; only the open one is drawn. */
export function Tabs<T extends string>({ label, open, pages, onOpen }: TabsProps<T>) {
  return (
    <AriaTabs
      className="tabs"
      selectedKey={open}
      onSelectionChange={(key) => {
        const page = pages.find(({ id }) => id === key)
        if (page) onOpen(page.id)
      }}
    >
      <TabList className="tab-list" aria-label={label}>
        {pages.map(({ id, title, count }) => (
          <Tab className="tab" id={id} key={id}>
            {title}
            {count !== undefined && <span className="tab-count">{count}</span>}
          </Tab>
        ))}
      </TabList>
      {pages.map(({ id, children }) => (
        <TabPanel className="tab-panel" id={id} key={id}>
          {children}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
