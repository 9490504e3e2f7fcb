import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { FollowedLink } from '../../../contract/followed.ts'
import { shortTarget } from '../components/short-target.ts'
import { useAgo, useWords } from '../useWords.ts'

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  number: { width: '5em', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  all: { width: '3.5em' },
  people: { fontWeight: tokens.fontWeightSemibold },
  cell: {
    padding: `${tokens.spacingVerticalXS} 0`,
    verticalAlign: 'top',
    color: tokens.colorNeutralForeground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  target: { display: 'block', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  when: { color: tokens.colorNeutralForeground3 },
})

/** Clicks by link, in the order the links stand in the mail. */
export function LinkTable({ links }: { links: readonly FollowedLink[] }) {
  const styles = useStyles()
  const { link, people, all } = useWords().texts.read.mail
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {link}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>
            {people}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number, styles.all)}>
            {all}
          </th>
        </tr>
      </thead>
      <tbody>
        {links.map((followed) => (
          <LinkRow key={followed.number} {...followed} />
        ))}
      </tbody>
    </table>
  )
}

function LinkRow({ target, clicks, lastClickedAt }: FollowedLink) {
  const styles = useStyles()
  const { texts, number } = useWords()
  const ago = useAgo()
  const { lastClicked, neverClicked } = texts.read.mail
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.head, styles.cell)}>
        <span className={styles.target} title={target}>
          {shortTarget(target, 34)}
        </span>
        <span className={styles.when}>
          {lastClickedAt ? lastClicked(ago(lastClickedAt)) : neverClicked}
        </span>
      </th>
      <td className={mergeClasses(styles.cell, styles.number, styles.people)}>
        {number(clicks.people)}
      </td>
      <td className={mergeClasses(styles.cell, styles.number)}>{number(clicks.all)}</td>
    </tr>
  )
}
