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

/** The way to the administrator's page, for those who may go there. */
export function AdministrationLink() {
  const styles = useStyles()
  const { administration } = useTexts().common
  if (!useKnownSession()?.roles.includes('administrator')) return null
  return (
    <footer className={styles.foot}>
      <Link
        className={styles.link}
        href="admin.html"
        target="_blank"
        rel="noopener"
        title={administration.hint}
        aria-label={`${administration.link} (${administration.hint})`}
      >
        {administration.link}
        <OpenRegular aria-hidden />
      </Link>
    </footer>
  )
}
