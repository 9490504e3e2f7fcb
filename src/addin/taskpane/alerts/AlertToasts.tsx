import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useEffect, useState } from 'react'
import type { Alert } from '../../../contract/alert.ts'
import { useTexts } from '../TextsContext.ts'
import { useIsHidden } from '../useIsHidden.ts'
import { alertSentence, alertSubject } from './alert-sentence.ts'

const SHOWN_MS = 12_000
/** More at once would cover the pane. */
const AT_ONCE = 2

const useStyles = makeStyles({
  region: {
    position: 'fixed',
    zIndex: 2,
    insetInline: tokens.spacingHorizontalM,
    bottom: tokens.spacingVerticalM,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    pointerEvents: 'none',
  },
  toast: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    overflowWrap: 'anywhere',
    pointerEvents: 'auto',
  },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  actions: { display: 'flex', flexShrink: 0, columnGap: tokens.spacingHorizontalXS },
})

interface Props {
  alerts: readonly Alert[]
  onShow: (alert: Alert) => void
  onClose: (id: string) => void
}

/**
 * New alerts, for a moment, at the foot of the pane. Told to screen readers when they are free;
 * never takes the focus. What goes by unseen stays new in the list.
 */
export function AlertToasts({ alerts, onShow, onClose }: Props) {
  const styles = useStyles()
  const { toasts: words } = useTexts().alerts
  const waiting = alerts.length - AT_ONCE
  return (
    <div role="status" aria-live="polite" aria-label={words.label} className={styles.region}>
      {alerts.slice(0, AT_ONCE).map((alert) => (
        <AlertToast key={alert.id} alert={alert} onShow={onShow} onClose={onClose} />
      ))}
      {waiting > 0 && (
        <div className={styles.toast}>
          <Text size={200}>{words.more(waiting)}</Text>
        </div>
      )}
    </div>
  )
}

interface ToastProps extends Omit<Props, 'alerts'> {
  alert: Alert
}

function AlertToast({ alert, onShow, onClose }: ToastProps) {
  const styles = useStyles()
  const texts = useTexts()
  const { toasts: words } = texts.alerts
  const [isHeld, setIsHeld] = useState(false)
  useGoingBy(isHeld, () => onClose(alert.id))
  return (
    <div
      className={styles.toast}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <span className={styles.words}>
        <Text weight="semibold">{alertSentence(texts, alert)}</Text>
        <Text size={200}>{alertSubject(texts, alert)}</Text>
      </span>
      <span className={styles.actions}>
        <Button size="small" onClick={() => onShow(alert)}>
          {words.show}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={words.close}
          onClick={() => onClose(alert.id)}
        />
      </span>
    </div>
  )
}

/** Calls back after a while, unless somebody is at it or nobody could have seen it. */
function useGoingBy(isHeld: boolean, onGone: () => void): void {
  const isHidden = useIsHidden()
  useEffect(() => {
    if (isHeld || isHidden) return
    const timer = setTimeout(onGone, SHOWN_MS)
    return () => clearTimeout(timer)
    // What is called may be another function with every render; the time runs on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isHeld, isHidden])
}
