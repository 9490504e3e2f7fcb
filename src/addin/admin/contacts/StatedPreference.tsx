import { Badge, makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { ProhibitedRegular } from '@fluentui/react-icons/svg/prohibited'
import type { AccountPreference } from '../../../contract/contact.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'

const useStyles = makeStyles({
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
})

type Stated = Pick<
  AccountPreference,
  'preference' | 'preferenceChangedAt' | 'preferenceChangedBy' | 'preferenceReason'
>

/** A preference with who set it, when, and why. */
export function StatedPreference({ stated }: { stated: Stated }) {
  const styles = useStyles()
  const { contacts: words } = useAdminTexts()
  const { day } = useWords()
  const { preference, preferenceChangedAt: at, preferenceChangedBy: by } = stated
  const isAllowed = preference === 'allow'
  return (
    <>
      <Badge
        appearance="tint"
        color={isAllowed ? 'success' : 'danger'}
        icon={isAllowed ? <CheckmarkCircleRegular /> : <ProhibitedRegular />}
      >
        {words.preferences[preference]}
      </Badge>
      {at !== null && (
        <span className={styles.note}>
          {by === null ? words.changed(day(at)) : words.changedBy(day(at), by)}
        </span>
      )}
      {stated.preferenceReason && (
        <span className={styles.note}>{words.because(stated.preferenceReason)}</span>
      )}
    </>
  )
}
