import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'

export interface TabPart<T extends string> {
  readonly id: T
  readonly title: string
  /** How many things are on it. */
  readonly count?: number
  /** How many things on it are wrong, and the same in words. */
  readonly wrong?: { readonly count: number; readonly says: string }
  readonly content: ReactNode
}

interface TabViewProps<T extends string> {
  readonly label: string
  readonly parts: readonly TabPart<T>[]
  readonly open: T
  readonly onOpen: (id: T) => void
}

/** A page in parts, one seen at a time; arrow keys move between them. */
export function TabView<T extends string>({ label, parts, open, onOpen }: TabViewProps<T>) {
  return (
    <Tabs
      className="tabs"
      selectedKey={open}
      onSelectionChange={(key) => {
        const part = parts.find(({ id }) => id === key)
        if (part) onOpen(part.id)
      }}
    >
      <TabList className="tab-list" aria-label={label}>
        {parts.map(({ id, title, count, wrong }) => (
          <Tab className="tab" id={id} key={id}>
            {title}
            {count !== undefined && <span className="tab-count">{count}</span>}
            {wrong && wrong.count > 0 && (
              <span className="tab-count" data-tone="bad">
                {wrong.count}
                <span className="hidden"> {wrong.says}</span>
              </span>
            )}
          </Tab>
        ))}
      </TabList>
      {parts.map(({ id, content }) => (
        <TabPanel className="tab-panel stack" id={id} key={id}>
          {content}
        </TabPanel>
      ))}
    </Tabs>
  )
}
