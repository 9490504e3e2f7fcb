import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, type ReactNode } from 'react'
import { isNotAdmitted, needsSignIn } from '../client/failure.ts'
import { useSession } from '../client/queries.ts'
import { AsyncContent } from '../taskpane/components/AsyncContent.tsx'
import { SignedIn } from '../taskpane/SignedIn.tsx'
import { useAdminTexts } from './AdminTextsContext.ts'

const useStyles = makeStyles({
  front: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  content: { maxWidth: '560px', margin: '0 auto' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
})

/**
 * Shows the pages to whoever is signed in; to anybody else the way to sign in, or why they are not let
 * in. The API decides again with every call: this only spares the refusals.
 */
export function Admission({ children }: { children: ReactNode }) {
  const session = useSession()
  const { data, error } = session
  const isOut = needsSignIn(error) || isNotAdmitted(error)
  if (data && !isOut) return <>{children}</>
  return (
    <Front>
      <SignedIn>
        <FirstAnswer session={session} />
      </SignedIn>
    </Front>
  )
}

function FirstAnswer({ session }: { session: ReturnType<typeof useSession> }) {
  const { shell } = useAdminTexts()
  return (
    <AsyncContent query={session} label={shell.access}>
      {() => null}
    </AsyncContent>
  )
}

/** What is there before the pages are. */
function Front({ children }: { children: ReactNode }) {
  const styles = useStyles()
  const { shell } = useAdminTexts()
  useEffect(() => {
    document.title = shell.title
  }, [shell])
  return (
    <main className={styles.front}>
      <div className={styles.content}>
        <h1 className={styles.title}>{shell.title}</h1>
        {children}
      </div>
    </main>
  )
}
