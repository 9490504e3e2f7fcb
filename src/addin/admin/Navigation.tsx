import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { NavigationRegular } from '@fluentui/react-icons/svg/navigation'
import { useId, useState } from 'react'
import { useAdminTexts } from './AdminTextsContext.ts'
import { NARROW } from './narrow.ts'
import { addressOf, type PageName } from './page-address.ts'
import { pages } from './pages.tsx'
import { mayOpen } from './usePage.ts'
import { useRoles } from './useRoles.ts'

const useStyles = makeStyles({
  menu: { display: 'none', [NARROW]: { display: 'inline-flex' } },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  closed: { [NARROW]: { display: 'none' } },
  open: { [NARROW]: { paddingTop: tokens.spacingVerticalS } },
  link: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: 'transparent',
    // A forced colour would show it on every link.
    '@media (forced-colors: active)': { borderInlineStartColor: 'Canvas' },
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    '@media (forced-colors: active)': { borderInlineStartColor: 'Highlight' },
  },
  icon: { display: 'flex', flexShrink: 0, fontSize: '20px' },
})

/** The pages that may be opened, one below the other; behind a button where there is no room beside the content. */
export function Navigation({ current }: { current: PageName }) {
  const styles = useStyles()
  const { shell } = useAdminTexts()
  const roles = useRoles()
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  return (
    <nav aria-label={shell.navigation}>
      <Button
        className={styles.menu}
        appearance="subtle"
        icon={<NavigationRegular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {shell.menu}
      </Button>
      <ul id={id} className={mergeClasses(styles.list, isOpen ? styles.open : styles.closed)}>
        {pages
          .filter((page) => mayOpen(page, roles))
          .map(({ name, icon }) => (
            <li key={name}>
              <a
                href={addressOf(name)}
                className={mergeClasses(styles.link, name === current && styles.current)}
                aria-current={name === current ? 'page' : undefined}
                onClick={() => setIsOpen(false)}
              >
                <span className={styles.icon} aria-hidden>
                  {icon}
                </span>
                {shell.pages[name].title}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
