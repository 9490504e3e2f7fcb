import { makeStyles, tokens } from '@fluentui/react-components'
import type { UnmeasuredChoice } from '../../../contract/individual.ts'
import type { CheckedRecipient } from '../../../contract/recipient.ts'
import { useToolTexts } from '../ToolTextsContext.ts'

export const usePeopleStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  person: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})

interface Props {
  recipients: readonly CheckedRecipient[]
  choice: UnmeasuredChoice
  /** Those who may be asked are asked for their consent. */
  asks: boolean
}

/** Each recipient with what is measured of their mail, and why it is not. */
export function WhoGetsWhat({ recipients, choice, asks }: Props) {
  const styles = usePeopleStyles()
  const { individual: words } = useToolTexts()
  const what = ({ reason, isInternal, mayAsk }: CheckedRecipient): string => {
    if (reason === null) return isInternal ? words.unmeasured.colleague : words.measured
    return choice === 'leave-out' && !(asks && mayAsk)
      ? words.steps['left-out']
      : words.unmeasured[reason]
  }
  return (
    <ul className={styles.list}>
      {recipients.map((recipient) => (
        <li key={recipient.email} className={styles.person}>
          <span className={styles.name}>{recipient.name ?? recipient.email}</span>
          <span className={styles.quiet}>{what(recipient)}</span>
        </li>
      ))}
    </ul>
  )
}
