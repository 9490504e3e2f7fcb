import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { shortTarget } from '../components/short-target.ts'
import { useTexts } from '../TextsContext.ts'
import type { SeenLink } from './seen.ts'

/** More than this is no longer read. */
const MOST = 50

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
  reason: { display: 'block', color: tokens.colorNeutralForeground3 },
})

/** Every link with whether it is followed, and if not, why not. */
export function LinkList({ links }: { links: readonly SeenLink[] }) {
  const styles = useStyles()
  const { compose, read } = useTexts()
  return (
    <ol className={styles.list}>
      {links.slice(0, MOST).map(({ target, text, reason }) => (
        <li key={`${reason ?? ''} ${target}`}>
          <Text title={target}>{text.trim() || shortTarget(target)}</Text>
          <Text size={200} className={styles.reason}>
            {reason === undefined
              ? compose.seen.followed(shortTarget(target))
              : compose.seen.leftAlone(read.mail.leftAloneReasons[reason])}
          </Text>
        </li>
      ))}
    </ol>
  )
}
