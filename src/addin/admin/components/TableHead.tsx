import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ArrowSortDownRegular } from '@fluentui/react-icons/svg/arrow-sort-down'
import { ArrowSortUpRegular } from '@fluentui/react-icons/svg/arrow-sort-up'
import { CRAMPED, NARROW } from '../narrow.ts'

export interface Head {
  title: string
  /** Rows can be put in order by this column; `order` is null while they are by another. */
  sort?: { order: 'up' | 'down' | null; onSort: () => void }
}

const useStyles = makeStyles({
  cell: { minWidth: 0, overflowWrap: 'break-word', lineHeight: tokens.lineHeightBase300 },
  button: {
    minWidth: 0,
    justifyContent: 'flex-start',
    padding: 0,
    textAlign: 'start',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  sorted: { color: tokens.colorNeutralForeground1 },
})

/** Where rows are stacked. */
const stacked = (query: string) =>
  makeStyles({
    /** Out of sight and not gone: it still names the column for screen readers. */
    plain: {
      [query]: {
        position: 'absolute',
        width: '1px',
        height: '1px',
        overflow: 'hidden',
        clipPath: 'inset(50%)',
      },
    },
    button: { [query]: { padding: `0 ${tokens.spacingHorizontalXS}` } },
  })

const useNarrow = stacked(NARROW)
const useCramped = stacked(CRAMPED)

const ICONS = { up: <ArrowSortUpRegular />, down: <ArrowSortDownRegular /> } as const
const SORTED = { up: 'ascending', down: 'descending' } as const

/** Head of one column; a button where rows can be put in order by it, also where rows are stacked. */
export function TableHead({ title, sort, isWide }: Head & { isWide: boolean }) {
  const styles = useStyles()
  const narrow = useNarrow()
  const cramped = useCramped()
  const stack = isWide ? cramped : narrow
  if (!sort) {
    return (
      <span role="columnheader" className={mergeClasses(styles.cell, stack.plain)}>
        {title}
      </span>
    )
  }
  const { order, onSort } = sort
  return (
    <span
      role="columnheader"
      aria-sort={order === null ? 'none' : SORTED[order]}
      className={styles.cell}
    >
      <Button
        className={mergeClasses(styles.button, stack.button, order !== null && styles.sorted)}
        appearance="transparent"
        size="small"
        iconPosition="after"
        {...(order !== null && { icon: ICONS[order] })}
        onClick={onSort}
      >
        {title}
      </Button>
    </span>
  )
}
