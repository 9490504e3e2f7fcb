import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { AppProviders, type PaneParts } from './AppProviders.tsx'
import { ErrorBoundary } from './components/ErrorBoundary.tsx'
import { OpenItemView } from './OpenItemView.tsx'
import { SignedIn } from './SignedIn.tsx'
import { FollowedView, View } from './views.tsx'
import { useOpenItem } from './useOpenItem.ts'
import { ViewTabs, type ViewName } from './ViewTabs.tsx'

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  content: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    minWidth: 0,
  },
})

/** The task pane. */
export function App(parts: PaneParts) {
  return (
    <AppProviders {...parts}>
      <Pane />
    </AppProviders>
  )
}

function Pane() {
  const styles = useStyles()
  const { item, generation } = useOpenItem()
  const [view, setView] = useState<ViewName>('message')
  return (
    <div className={styles.pane}>
      <ViewTabs selected={view} onSelect={setView} />
      <main className={styles.content}>
        <div role="tabpanel" id={`panel-${view}`} aria-labelledby={`tab-${view}`}>
          <ErrorBoundary key={view === 'followed' ? view : generation}>
            <SignedIn>
              <View>{view === 'followed' ? <FollowedView /> : <OpenItemView item={item} />}</View>
            </SignedIn>
          </ErrorBoundary>
        </div>
      </main>
    </div>
  )
}
