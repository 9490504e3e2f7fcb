import { makeStyles, tokens } from '@fluentui/react-components'
import type { Enrichment } from '../../../contract/enrichment.ts'
import { useNow } from '../../taskpane/useNow.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { problemOf, stateOf } from '../components/engagement-state.ts'
import { ProblemWords } from './ProblemWords.tsx'

const useStyles = makeStyles({
  fact: { margin: 0, maxWidth: '70ch', color: tokens.colorNeutralForeground3 },
  problem: { margin: 0, maxWidth: '70ch' },
})

/** What is wrong, how far the run is, and what comes next; nothing while it is stopped. */
export function StateFacts({ enrichment }: { enrichment: Enrichment }) {
  const styles = useStyles()
  const { state: words } = useAdminTexts().engagement
  const { number } = useWords()
  const problem = problemOf(enrichment)
  const progress = useProgress(enrichment)
  const { isEnabled, mailboxes } = enrichment
  const { failing, count } = mailboxes
  if (!isEnabled) return null
  const fail = failing < count ? words.someFail(failing, number(failing)) : words.allFail
  const facts = [progress, failing > 0 && fail]
  return (
    <>
      {problem && (
        <p className={styles.problem}>
          <ProblemWords problem={problem} />
        </p>
      )}
      {facts.map(
        (fact) =>
          fact && (
            <p key={fact} className={styles.fact}>
              {fact}
            </p>
          ),
      )}
    </>
  )
}

/** Numbers of the run under way, or when the next one is; undefined: neither is known. */
function useProgress(enrichment: Enrichment): string | undefined {
  const { state: words } = useAdminTexts().engagement
  const { at, number } = useWords()
  const now = useNow()
  const { run, nextRunAt } = enrichment
  const state = stateOf(enrichment)
  if (state === 'collecting' && run) {
    return words.live(number(run.mailboxes), number(run.emails), number(run.meetings))
  }
  if (enrichment.isClearing) return words.clearing
  if (nextRunAt === null) return undefined
  if (Date.parse(nextRunAt) <= now.getTime()) return words.soon
  return state === 'first-run' ? words.first(at(nextRunAt)) : words.next(at(nextRunAt))
}
