import type { AccountEngagement } from '../../../contract/account.ts'
import { Facts, type Fact } from '../components/Facts.tsx'
import { Panel } from '../components/Panel.tsx'
import { useAgo, useWords } from '../useWords.ts'

/** What is known of an account besides what was exchanged with it. */
export function AboutPanel({ engagement }: { engagement: AccountEngagement }) {
  const { texts, list } = useWords()
  const ago = useAgo()
  const { about: words, standardSegment } = texts.account
  const { account, segments } = engagement
  const facts: Fact[] = [
    [words.domains, account.domains.length === 0 ? words.noDomains : account.domains.join(', ')],
    [words.owner, account.owner?.name ?? words.nobody],
  ]
  if (account.parent !== null) facts.push([words.parent, account.parent.name])
  if (segments.length > 0) {
    const named = segments.map(({ name, isStandard, enteredAt }) =>
      words.segment(isStandard ? standardSegment : name, ago(enteredAt)),
    )
    facts.push([words.segments, list(named)])
  }
  return (
    <Panel title={words.title}>
      <Facts facts={facts} />
    </Panel>
  )
}
