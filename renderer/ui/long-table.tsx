import { useEffect, type ReactNode } from 'react'
import { useRowWindow } from './row-window'

export interface LongColumn {
  readonly id: string
  readonly title: string
  /** Share of the width, as in `2fr` against `1fr`. */
  readonly share: number
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
 * are told how many there are and which one each is.
 */
export function LongTable<R>(props: LongTableProps<R>) {
  const { label, columns, rows, rowHeight, keyOf, toneOf, shown, children } = props
  const { box, from, to, onScroll, show } = useRowWindow(rows.length, rowHeight)
  useEffect(() => {
    if (shown) show(shown.at)
  }, [shown, show])
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  return (
    <div
      className="long-table"
      ref={box}
      onScroll={onScroll}
      tabIndex={0}
      role="group"
      aria-label={label}
    >
      <table aria-label={label} aria-rowcount={rows.length + 1}>
        <colgroup>
          {columns.map(({ id, share }) => (
            <col key={id} style={{ width: `${(100 * share) / whole}%` }} />
          ))}
        </colgroup>
        <LongHead {...props} />
        <tbody>
          <Gap rows={from} rowHeight={rowHeight} width={columns.length} />
          {rows.slice(from, to).map((row, at) => (
            <tr
              key={keyOf(row)}
              aria-rowindex={from + at + 2}
              data-tone={toneOf?.(row)}
              style={{ height: rowHeight }}
            >
              {children(row, from + at)}
            </tr>
          ))}
          <Gap rows={rows.length - to} rowHeight={rowHeight} width={columns.length} />
        </tbody>
      </table>
    </div>
  )
}

function LongHead<R>({ columns, sorting, onSort }: LongTableProps<R>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
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

/** Stands for the rows that are not drawn. */
function Gap({
  rows,
  rowHeight,
  width
}: {
  readonly rows: number
  readonly rowHeight: number
  readonly width: number
}) {
  if (rows <= 0) return null
  return (
    <tr aria-hidden="true" style={{ height: rows * rowHeight }}>
      <td className="gap" colSpan={width} />
    </tr>
  )
}
