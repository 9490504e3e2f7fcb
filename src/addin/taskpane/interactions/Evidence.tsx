import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Interaction, SeenRequest } from '../../../contract/interaction.ts'
import { useWords } from '../useWords.ts'
import { Judgement } from './Judgement.tsx'

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
})

interface Props {
  interaction: Interaction
  /** Whom it is pinned on, in words; null: on nobody outside. */
  who: string | null
}

/** Everything known of one interaction: what was seen, what it was judged to be, and why. */
export function Evidence({ interaction, who }: Props) {
  const styles = useStyles()
  const { texts, at, duration } = useWords()
  const { timeline: words } = texts.read
  const { target, subject, seen, secondsAfterSending, attribution } = interaction
  return (
    <>
      <dl className={styles.facts}>
        <Fact term={words.when}>{at(interaction.at)}</Fact>
        {secondsAfterSending !== null && (
          <Fact term={words.afterSending}>
            {secondsAfterSending === 0 ? words.atOnce : duration(secondsAfterSending)}
          </Fact>
        )}
        {who !== null && (
          <Fact term={words.who}>
            {who}. {words.attributionReasons[attribution.reason]}
          </Fact>
        )}
        {target && (
          <Fact term={interaction.kind === 'file-view' ? words.file : words.link}>{target}</Fact>
        )}
        <Fact term={words.mail}>{subject ?? words.colleaguesMail}</Fact>
        {seen && <Seen seen={seen} client={interaction.client} />}
      </dl>
      <Judgement interaction={interaction} />
    </>
  )
}

/** What was seen of the request, as far as it is kept. */
function Seen({ seen, client }: { seen: SeenRequest; client: string | null }) {
  const { timeline: words } = useWords().texts.read
  const program = words.programs[seen.program]
  const request = [words.methods[seen.method], seen.saidPrefetch && words.saidPrefetch]
  return (
    <>
      <Fact term={words.client}>{client === null ? program : `${client} (${program})`}</Fact>
      <Fact term={words.request}>{request.filter(Boolean).join(', ')}</Fact>
      <Fact term={words.network}>{seen.network ?? words.noNetwork}</Fact>
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
