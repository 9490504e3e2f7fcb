import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Interaction } from '../../../contract/interaction.ts'
import { useWords } from '../useWords.ts'

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(40%) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  why: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  reasons: { margin: 0, paddingLeft: '1.5em' },
  rules: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground3 },
})

interface Props {
  interaction: Interaction
  /** Whom it is pinned on, in words. */
  who: string
}

/** Everything known of one interaction, and the reasons for its verdict in plain sentences. */
export function Evidence({ interaction, who }: Props) {
  const styles = useStyles()
  const { texts, at } = useWords()
  const { timeline: words } = texts.read
  const { verdict, target, client, subject } = interaction
  return (
    <>
      <dl className={styles.facts}>
        <Fact term={words.when}>{at(interaction.at)}</Fact>
        <Fact term={words.who}>{who}</Fact>
        {target && <Fact term={words.link}>{target}</Fact>}
        <Fact term={words.mail}>{subject ?? words.colleaguesMail}</Fact>
        <Fact term={words.client}>{client ?? words.unknownClient}</Fact>
      </dl>
      <p className={styles.why}>{words.why}</p>
      <ul className={styles.reasons}>
        {verdict.reasons.map((reason) => (
          <li key={reason}>{words.reasons[reason]}</li>
        ))}
      </ul>
      <p className={styles.rules}>{words.rules(verdict.rules)}</p>
    </>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  const styles = useStyles()
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  )
}
