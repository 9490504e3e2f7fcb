import { makeStyles, Switch, tokens, useRestoreFocusTarget } from '@fluentui/react-components'
import { useState } from 'react'
import type { Contact } from '../../../contract/contact.ts'
import { Confirm } from '../components/Confirm.tsx'
import type { Question } from '../components/ConfirmDialog.tsx'
import { Failed } from '../components/Failed.tsx'
import { Stack } from '../components/Panel.tsx'
import { useAgo, useWords } from '../useWords.ts'

const useStyles = makeStyles({
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
})

/** A follow preference with its history, as contacts and accounts have it. */
export type Stated = Pick<
  Contact,
  'preference' | 'preferenceChangedAt' | 'preferenceChangedBy' | 'preferenceReason'
>

interface Props {
  label: string
  stated: Stated
  question: Question
  change: { isPending: boolean; isError: boolean; error: unknown }
  /** Said when the change failed. */
  failed: string
  /** `reason` is empty where none was given. */
  onChange: (reason: string) => void
}

/** A switch for a follow preference, which asks first, and who set it last, when and why. */
export function PreferenceLine({ label, stated, question, change, failed, onChange }: Props) {
  const { preference: words } = useWords().texts.contact
  const restoreFocus = useRestoreFocusTarget()
  const [isAsking, setIsAsking] = useState(false)
  const asked = { ...question, field: { label: words.why, hint: words.whyHint } }
  return (
    <Stack isTight>
      <Switch
        {...restoreFocus}
        label={label}
        checked={stated.preference === 'allow'}
        disabled={change.isPending}
        onChange={() => setIsAsking(true)}
      />
      <History stated={stated} />
      <Confirm
        question={isAsking ? asked : undefined}
        onConfirm={onChange}
        onClose={() => setIsAsking(false)}
      />
      {change.isError && <Failed title={failed} error={change.error} />}
    </Stack>
  )
}

/** Nothing while nobody has changed it. */
function History({ stated }: { stated: Stated }) {
  const styles = useStyles()
  const { preference: words } = useWords().texts.contact
  const ago = useAgo()
  const { preferenceChangedAt, preferenceChangedBy, preferenceReason } = stated
  if (preferenceChangedAt === null) return null
  const when = ago(preferenceChangedAt)
  return (
    <>
      <span className={styles.quiet}>
        {preferenceChangedBy === null
          ? words.changed(when)
          : words.changedBy(preferenceChangedBy, when)}
      </span>
      {preferenceReason && <span className={styles.quiet}>{words.reason(preferenceReason)}</span>}
    </>
  )
}
