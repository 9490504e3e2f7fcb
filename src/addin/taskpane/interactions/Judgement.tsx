import { makeStyles, tokens } from '@fluentui/react-components'
import type { Interaction } from '../../../contract/interaction.ts'
import { useWords } from '../useWords.ts'
import { changesOf } from './verdict-changes.ts'

const useStyles = makeStyles({
  head: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  reasons: { margin: 0, paddingLeft: '1.5em' },
  rules: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground3 },
})

/** A verdict with how sure it is, why it was given, and what would change it. */
export function Judgement({ interaction: { kind, verdict } }: { interaction: Interaction }) {
  const styles = useStyles()
  const { timeline: words } = useWords().texts.read
  const { class: judged, machine, confidence, reasons, rules, repeat } = verdict
  const parts = [words.verdicts[judged], machine && words.machines[machine]]
  return (
    <>
      <p className={styles.head}>{words.verdict}</p>
      <p className={styles.text}>
        {parts.filter(Boolean).join(', ')} ({words.confidences[confidence]})
      </p>
      {repeat && <p className={styles.text}>{words.repeat}</p>}
      <p className={styles.head}>{words.why}</p>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason}>{words.reasons[reason]}</li>
        ))}
      </ul>
      <p className={styles.head}>{words.change}</p>
      <ul className={styles.reasons}>
        {changesOf(kind, verdict).map((change) => (
          <li key={change}>{words.changes[change]}</li>
        ))}
      </ul>
      <p className={styles.rules}>{words.rules(rules)}</p>
    </>
  )
}
