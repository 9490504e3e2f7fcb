import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { memo, type CSSProperties, type ReactNode } from 'react'
import { CRAMPED, NARROW } from '../narrow.ts'
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
  /** Of many columns: rows are stacked earlier, with their cells side by side as far as there is room. */
  isWide?: boolean
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
  },
  body: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // Where a link keeps its contrast in the dark, too.
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
  },
  head: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: { minWidth: 0, overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300 },
  name: {
    display: 'none',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
})

/** How rows are stacked, and where: `query`. */
const stacked = (query: string, columns: string) =>
  makeStyles({
    row: {
      [query]: {
        gridTemplateColumns: columns,
        padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
      },
    },
    head: { [query]: { display: 'flex', flexWrap: 'wrap' } },
    /** Nothing of it is to be seen. */
    plainHead: { [query]: { padding: 0 } },
    /** What names the row stands above the rest. */
    rowHead: { [query]: { gridColumnStart: '1', gridColumnEnd: '-1' } },
    name: { [query]: { display: 'block' } },
    /** The first row begins inside the border. */
    first: { [query]: { borderTopStyle: 'none' } },
  })

const useNarrow = stacked(NARROW, 'minmax(0, 1fr)')
const useCramped = stacked(CRAMPED, 'repeat(auto-fill, minmax(7.5rem, 1fr))')

/**
 * Rows with a cell for each column; below each other where there is no room. The roles are said,
 * because what is laid out as a grid is no table to every browser.
 */
export function DataTable<T>({ label, columns, rows, idOf, ...how }: Props<T>) {
  const { isBusy = false, isWide = false } = how
  const styles = useStyles()
  const narrow = useNarrow()
  const cramped = useCramped()
  const stack = isWide ? cramped : narrow
  const isSortable = columns.some(({ sort }) => sort)
  const tracks = { '--columns': columns.map(({ width }) => width).join(' ') } as CSSProperties
  return (
    <div role="table" aria-label={label} aria-busy={isBusy} className={styles.table} style={tracks}>
      <div role="rowgroup">
        <div
          role="row"
          className={mergeClasses(
            styles.row,
            styles.head,
            stack.row,
            stack.head,
            !isSortable && stack.plainHead,
          )}
        >
          {columns.map(({ title, sort }) => (
            <TableHead key={title} title={title} isWide={isWide} {...(sort && { sort })} />
          ))}
        </div>
      </div>
      <div role="rowgroup">
        {rows.map((row, index) => (
          <DataRow
            key={idOf(row)}
            {...{ row, columns, isWide }}
            isFirst={index === 0 && !isSortable}
          />
        ))}
      </div>
    </div>
  )
}

interface RowProps<T> extends Pick<Props<T>, 'columns'> {
  row: T
  isWide: boolean
  /** With nothing above it where rows are stacked. */
  isFirst: boolean
}

function Row<T>({ row, columns, isWide, isFirst }: RowProps<T>) {
  const styles = useStyles()
  const narrow = useNarrow()
  const cramped = useCramped()
  const stack = isWide ? cramped : narrow
  return (
    <div
      role="row"
      className={mergeClasses(styles.row, styles.body, stack.row, isFirst && stack.first)}
    >
      {columns.map(({ title, cell }, column) => (
        <div
          key={title}
          role={column === 0 ? 'rowheader' : 'cell'}
          className={mergeClasses(styles.cell, column === 0 && stack.rowHead)}
        >
          {column > 0 && (
            <span aria-hidden className={mergeClasses(styles.name, stack.name)}>
              {title}
            </span>
          )}
          {cell(row)}
        </div>
      ))}
    </div>
  )
}

/** Drawn anew only where it or the columns are others: of accounts there may be thousands. */
const DataRow = memo(Row) as typeof Row
