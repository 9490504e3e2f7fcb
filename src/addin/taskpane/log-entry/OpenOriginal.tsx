import { Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import { OpenRegular } from '@fluentui/react-icons/svg/open'
import { useId } from 'react'
import type { LogEntry } from '../../../contract/log.ts'
import { useTexts } from '../TextsContext.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  link: {
    alignSelf: 'flex-start',
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
  quiet: { maxWidth: '70ch', color: tokens.colorNeutralForeground3 },
})

/** The way to the mail in the logging mailbox, and what it takes; why there is none, where there is none. */
export function OpenOriginal({ webLink, source }: Pick<LogEntry, 'webLink' | 'source'>) {
  const styles = useStyles()
  const { original: words } = useTexts().logEntry
  const hint = useId()
  if (webLink === null || !isWebAddress(webLink)) {
    return (
      <Text size={200} className={styles.quiet}>
        {source === 'pane' ? words.none : words.gone}
      </Text>
    )
  }
  return (
    <div className={styles.root}>
      <Link
        className={styles.link}
        href={webLink}
        target="_blank"
        rel="noopener noreferrer"
        aria-describedby={hint}
      >
        {words.open}
        <OpenRegular aria-hidden />
      </Link>
      <Text id={hint} size={200} className={styles.quiet}>
        {words.hint}
      </Text>
    </div>
  )
}

/** It came from outside: nothing else is opened. */
const isWebAddress = (address: string): boolean => /^https:\/\//i.test(address)
