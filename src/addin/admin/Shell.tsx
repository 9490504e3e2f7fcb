import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Suspense, useEffect, useRef, type RefObject } from 'react'
import { useSession } from '../client/queries.ts'
import { ErrorBoundary } from '../taskpane/components/ErrorBoundary.tsx'
import { Loading } from '../taskpane/components/Loading.tsx'
import { useAdminTexts } from './AdminTextsContext.ts'
import { NARROW } from './narrow.ts'
import { Navigation } from './Navigation.tsx'
import { NotAdministratorView } from './NotAdministratorView.tsx'
import { mayOpen, usePage } from './usePage.ts'
import { useRoles } from './useRoles.ts'

const useStyles = makeStyles({
  shell: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  },
  brand: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  person: { color: tokens.colorNeutralForeground3 },
  skip: {
    position: 'absolute',
    ':not(:focus)': { width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
    zIndex: 1,
  },
  body: {
    display: 'grid',
    gridTemplateColumns: '232px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalM,
    maxWidth: '1360px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}`,
    [NARROW]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    },
  },
  main: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    minWidth: 0,
    maxWidth: '1100px',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    outline: 'none',
  },
  purpose: {
    margin: 0,
    maxWidth: '70ch',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
})

/** Head, navigation and the page of the address. */
export function Shell() {
  const styles = useStyles()
  const { shell } = useAdminTexts()
  const page = usePage()
  const { name } = page
  const { title, purpose } = shell.pages[name]
  const heading = useHeading(title)
  return (
    <div className={styles.shell}>
      <Button className={styles.skip} onClick={() => heading.current?.focus()}>
        {shell.skip}
      </Button>
      <header className={styles.head}>
        <span className={styles.brand}>{shell.title}</span>
        <Person />
      </header>
      <div className={styles.body}>
        <Navigation current={name} />
        <main className={styles.main}>
          <div>
            <h1 ref={heading} tabIndex={-1} className={styles.title}>
              {title}
            </h1>
            <p className={styles.purpose}>{purpose}</p>
          </div>
          <ErrorBoundary key={name}>
            <Suspense fallback={<Loading label={title} lines={5} />}>
              <Opened page={page} />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
    </div>
  )
}

/** The page, or who could help somebody who lacks the role it takes. */
function Opened({ page }: { page: ReturnType<typeof usePage> }) {
  const { data } = useSession()
  const roles = useRoles()
  if (mayOpen(page, roles)) return <page.View />
  return data && <NotAdministratorView person={data.salesperson} />
}

function Person() {
  const styles = useStyles()
  const { shell } = useAdminTexts()
  const { data } = useSession()
  return data && <span className={styles.person}>{shell.signedInAs(data.salesperson.name)}</span>
}

/** Names the tab, and moves the focus to the heading when another page is shown. */
function useHeading(title: string): RefObject<HTMLHeadingElement | null> {
  const { shell } = useAdminTexts()
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(title)
  useEffect(() => {
    document.title = shell.tab(title)
    if (before.current === title) return
    before.current = title
    heading.current?.focus()
  }, [shell, title])
  return heading
}
