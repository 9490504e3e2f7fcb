import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { CSSProperties, ReactNode } from 'react'
import { NARROW } from '../narrow.ts'
import { TableHead, type Head } from './TableHead.tsx'

/** Its title stands before each cell where the rows are stacked. */
export interface Column<T> extends Head {
  /** Track of a CSS grid, e.g. `minmax(0, 2fr)`. */
  width: string
  cell: (row: T) => ReactNode
}

interface Props<T> {
  /** What the table shows, as a noun. */
  label: string
  /** The first one names its row. */
  columns: readonly Column<T>[]
  rows: readonly T[]
  idOf: (row: T) => string
  /** Another filter's rows are on the way. */
  isBusy?: boolean
}

const useStyles = makeStyles({
  table: {
    minWidth: 0,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'var(--columns)',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    [NARROW]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    },
  },
  body: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // A link keeps its contrast in the dark, too.
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
  },
  head: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    [NARROW]: { display: 'flex', flexWrap: 'wrap' },
  },
  /** Nothing of it is to be seen where rows are stacked. */
  plainHead: { [NARROW]: { padding: 0 } },
  cell: { minWidth: 0, overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300 },
  name: {
    display: 'none',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    [NARROW]: { display: 'block' },
  },
  /** Where rows are stacked, the first one begins inside the border. */
  first: { [NARROW]: { borderTopStyle: 'none' } },
})

/**
 * Rows with a cell for each column; below each other where there is no room. The roles are said,
 * because what is laid out as a grid is no table to every browser.
 */
export function DataTable<T>({ label, columns, rows, idOf, isBusy = false }: Props<T>) {
  const styles = useStyles()
  const isSortable = columns.some(({ sort }) => sort)
  const tracks = { '--columns': columns.map(({ width }) => width).join(' ') } as CSSProperties
  return (
    <div role="table" aria-label={label} aria-busy={isBusy} className={styles.table} style={tracks}>
      <div role="rowgroup">
        <div
          role="row"
          className={mergeClasses(styles.row, styles.head, !isSortable && styles.plainHead)}
        >
          {columns.map(({ title, sort }) => (
            <TableHead key={title} title={title} {...(sort && { sort })} />
          ))}
        </div>
      </div>
      <div role="rowgroup">
        {rows.map((row, index) => (
          <div
            key={idOf(row)}
            role="row"
            className={mergeClasses(
              styles.row,
              styles.body,
              index === 0 && !isSortable && styles.first,
            )}
          >
            {columns.map(({ title, cell }, column) => (
              <div key={title} role={column === 0 ? 'rowheader' : 'cell'} className={styles.cell}>
                {column > 0 && (
                  <span aria-hidden className={styles.name}>
                    {title}
                  </span>
                )}
                {cell(row)}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}
