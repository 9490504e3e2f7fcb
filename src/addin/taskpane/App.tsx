import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Alert } from '../../contract/alert.ts'
import { useUnseenAlerts } from '../client/alert-queries.ts'
import { useMayLook, useSession } from '../client/queries.ts'
import type { OpenItem } from '../outlook/port.ts'
import { alertTarget, type AlertTarget } from './alerts/alert-target.ts'
import { AlertToasts } from './alerts/AlertToasts.tsx'
import { useAlertWatch } from './alerts/useAlertWatch.ts'
import { AppProviders, type PaneParts } from './AppProviders.tsx'
import { ErrorBoundary } from './components/ErrorBoundary.tsx'
import { Stack } from './components/Panel.tsx'
import { OpenItemView } from './OpenItemView.tsx'
import { OrganisationOff } from './OrganisationOff.tsx'
import { SignedIn } from './SignedIn.tsx'
import { AlertsView, FollowedView, LogView, View } from './views.tsx'
import { useMayLog } from './useMayLog.ts'
import { useOpenItem } from './useOpenItem.ts'
import { ViewTabs, type ViewName } from './ViewTabs.tsx'
import { WidePageLink } from './WidePageLink.tsx'

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
  const [chosen, setView] = useState<ViewName>('message')
  /** The mail or account opened from the alerts. */
  const [alerted, setAlerted] = useState<AlertTarget>()
  const isSignedIn = useSession().isSuccess
  const mayLook = useMayLook() && isSignedIn
  const hasLog = useMayLog() && isSignedIn
  const view = shownView(chosen, hasLog)
  const unseen = useUnseenAlerts(isSignedIn).data ?? 0
  const { alerts, close } = useAlertWatch(mayLook)
  const showAlert = (alert: Alert) => {
    close(alert.id)
    setAlerted(alertTarget(alert))
    setView('alerts')
  }
  return (
    <div className={styles.pane}>
      <ViewTabs selected={view} onSelect={setView} hasLog={hasLog} unseen={mayLook ? unseen : 0} />
      <main className={styles.content}>
        <div role="tabpanel" id={`panel-${view}`} aria-labelledby={`tab-${view}`}>
          <ErrorBoundary key={view === 'message' ? generation : view}>
            <SignedIn>
              <View>
                <Shown view={view} item={item} alerted={alerted} onAlerted={setAlerted} />
              </View>
            </SignedIn>
          </ErrorBoundary>
        </div>
      </main>
      <WidePageLink />
      <AlertToasts alerts={mayLook ? alerts : []} onShow={showAlert} onClose={close} />
    </div>
  )
}

/** The view that was chosen; the log goes when logging is switched off. */
const shownView = (chosen: ViewName, hasLog: boolean): ViewName =>
  chosen === 'log' && !hasLog ? 'message' : chosen

interface ShownProps {
  view: ViewName
  item: OpenItem
  alerted: AlertTarget | undefined
  onAlerted: (target: AlertTarget | undefined) => void
}

/** The view that was chosen; while Follow is off, why what was collected is hidden. */
function Shown({ view, item, alerted, onAlerted }: ShownProps) {
  const mayLook = useMayLook()
  if (view === 'message') {
    return (
      <Stack>
        <OrganisationOff />
        <OpenItemView item={item} />
      </Stack>
    )
  }
  if (!mayLook) return <OrganisationOff isWhole />
  if (view === 'followed') return <FollowedView />
  if (view === 'log') return <LogView />
  return <AlertsView opened={alerted} onOpen={onAlerted} />
}
