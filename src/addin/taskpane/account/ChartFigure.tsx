import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Disclosure } from '../components/Disclosure.tsx'
import { SmallTable } from '../components/SmallTable.tsx'
import { useTexts } from '../TextsContext.ts'
import { useReading } from './useReading.ts'

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  plot: {
    cursor: 'crosshair',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
    },
  },
  reading: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
})

export interface ChartTable {
  head: readonly string[]
  rows: readonly (readonly [name: string, ...cells: string[]])[]
}

interface Props {
  title: string
  /** What the height stands for. */
  scale: string
  /** What stands at the left and at the right end. */
  ends: readonly [from: string, to: string]
  /** How many values there are from left to right, at least one. */
  places: number
  /** The place that is read first; absent: the last one. */
  first?: number
  /** A place in words. */
  readingOf: (place: number) => string
  /** The same in figures; built when it is opened. */
  table: () => ChartTable
  legend?: ReactNode
  /** The drawing, with the place that is read. */
  children: (place: number) => ReactNode
}

/**
 * A chart that can be looked at, read value by value with the arrow keys, and opened as a table. For
 * screen readers it is one control whose value is the place that is read.
 */
export function ChartFigure({ title, scale, ends, places, readingOf, ...parts }: Props) {
  const styles = useStyles()
  const { chart: words } = useTexts().account
  const { place, ...reading } = useReading(places, parts.first)
  const { table, legend, children } = parts
  return (
    <figure className={styles.figure}>
      <h3 className={styles.title}>{title}</h3>
      <div className={styles.quiet}>{scale}</div>
      <div
        className={styles.plot}
        role="slider"
        tabIndex={0}
        aria-label={`${title}. ${words.keys}`}
        aria-valuemin={0}
        aria-valuemax={places - 1}
        aria-valuenow={place}
        aria-valuetext={readingOf(place)}
        {...reading}
      >
        {children(place)}
      </div>
      <div className={styles.quiet}>
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
      <div className={styles.reading} aria-hidden>
        {readingOf(place)}
      </div>
      {legend}
      <Disclosure label={words.asTable}>
        <TableOf title={title} table={table} />
      </Disclosure>
    </figure>
  )
}

function TableOf({ title, table }: { title: string; table: () => ChartTable }) {
  const { head, rows } = table()
  return <SmallTable label={title} head={head} rows={rows} />
}
