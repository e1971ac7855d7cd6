import type { TablePart, TableRow } from '../../../shared/ge/screen'
import { RowIcon } from '../icons'
import { Said, useLit } from '../lit'

/** Drawn with boxes: inside a picture a real table would be read aloud as one. */
export function Table({ part }: { part: TablePart }) {
  return (
    <div className="table" data-columns={part.columns.length}>
      <div className="table-head">
        {part.columns.map((column) => (
          <span key={column}>{column}</span>
        ))}
      </div>
      {part.rows.map((row) => (
        <Row key={row.key} row={row} />
      ))}
    </div>
  )
}

function Row({ row }: { row: TableRow }) {
  const lit = useLit(row.key)
  return (
    <div className="table-row" data-chosen={row.chosen} {...lit}>
      {row.cells.map((cell, place) => (
        <span className="table-cell" key={place}>
          {place === 0 && row.icon && <RowIcon icon={row.icon} />}
          <Said content={cell} />
        </span>
      ))}
    </div>
  )
}
