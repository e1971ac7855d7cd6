import { useEffect, type ReactNode } from 'react'
import { useRowWindow } from './row-window'

export interface LongColumn {
  readonly id: string
  readonly title: string
  /** Share of the width, as in `2fr` against `1fr`. */
  readonly share: number
  /** Never narrower than this, in `em`: days, states and buttons that must not be cut in any font. */
  readonly least?: number
  readonly numeric?: boolean
  readonly sortable?: boolean
  /** The title is only for those who do not see the column. */
  readonly untitled?: boolean
}

export interface Sorting {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

interface LongTableProps<R> {
  readonly label: string
  readonly columns: readonly LongColumn[]
  readonly rows: readonly R[]
  readonly rowHeight: number
  readonly keyOf: (row: R) => string | number
  readonly toneOf?: (row: R) => string | undefined
  readonly sorting?: Sorting
  readonly onSort?: (column: string) => void
  /** A row to be brought into view; a new object brings it again. */
  readonly shown?: { readonly at: number } | null
  /** The cells of a row, `<td>` or `<th scope="row">`. */
  readonly children: (row: R, at: number) => ReactNode
}

/**
 * A table of thousands of rows, of which only those in view are drawn; all rows have one height. Screen readers
 * are told how many there are and which one each is. A row stands where its number says, out of the flow: so
 * one that comes into view is laid out alone, and not the whole table with it.
 */
export function LongTable<R>(props: LongTableProps<R>) {
  const { label, columns, rows, rowHeight, keyOf, toneOf, shown, children } = props
  const { box, from, to, show } = useRowWindow(rows.length, rowHeight)
  useEffect(() => {
    if (shown) show(shown.at)
  }, [shown, show])
  const gridTemplateColumns = columns
    .map(({ share, least = 0 }) => `minmax(${least}em, ${share}fr)`)
    .join(' ')
  return (
    <div className="long-table" ref={box} tabIndex={0} role="group" aria-label={label}>
      <table aria-label={label} aria-rowcount={rows.length + 1}>
        <LongHead {...props} gridTemplateColumns={gridTemplateColumns} />
        <tbody style={{ height: rows.length * rowHeight }}>
          {rows.slice(from, to).map((row, at) => (
            <tr
              key={keyOf(row)}
              aria-rowindex={from + at + 2}
              data-tone={toneOf?.(row)}
              style={{ gridTemplateColumns, height: rowHeight, top: (from + at) * rowHeight }}
            >
              {children(row, from + at)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function LongHead<R>({
  columns,
  sorting,
  onSort,
  gridTemplateColumns
}: LongTableProps<R> & { readonly gridTemplateColumns: string }) {
  return (
    <thead>
      <tr aria-rowindex={1} style={{ gridTemplateColumns }}>
        {columns.map(({ id, title, numeric, sortable, untitled }) => {
          const direction = sorting?.column === id ? sorting.direction : undefined
          return (
            <th
              key={id}
              scope="col"
              className={numeric ? 'num' : undefined}
              aria-sort={sortable ? (direction ?? 'none') : undefined}
            >
              {sortable ? (
                <button type="button" className="sort" onClick={() => onSort?.(id)}>
                  {title}
                  <span aria-hidden="true">{arrowOf(direction)}</span>
                </button>
              ) : (
                <span className={untitled ? 'hidden' : undefined}>{title}</span>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function arrowOf(direction: Sorting['direction'] | undefined): string {
  if (direction === undefined) return ''
  return direction === 'ascending' ? '↑' : '↓'
}
