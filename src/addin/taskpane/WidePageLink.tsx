import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { OpenRegular } from '@fluentui/react-icons/svg/open'
import { useKnownSession } from '../client/queries.ts'
import { useTexts } from './TextsContext.ts'

const useStyles = makeStyles({
  foot: {
    marginTop: 'auto',
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
  link: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
})

/** The way to the pages that need more room than the pane has. */
export function WidePageLink() {
  const styles = useStyles()
  const { widePage } = useTexts().common
  // Nobody is signed in: what is there would only ask for it once more.
  if (!useKnownSession()) return null
  return (
    <footer className={styles.foot}>
      <Link
        className={styles.link}
        href="admin.html"
        target="_blank"
        rel="noopener"
        title={widePage.hint}
        aria-label={`${widePage.link} (${widePage.hint})`}
      >
        {widePage.link}
        <OpenRegular aria-hidden />
      </Link>
    </footer>
  )
}
