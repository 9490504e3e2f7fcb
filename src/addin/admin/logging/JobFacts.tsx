import { makeStyles, tokens } from '@fluentui/react-components'
import type { Logging } from '../../../contract/logging.ts'
import { useNow } from '../../taskpane/useNow.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ProblemWords } from './ProblemWords.tsx'

const useStyles = makeStyles({
  fact: { margin: 0, maxWidth: '70ch', color: tokens.colorNeutralForeground3 },
  problem: { margin: 0, maxWidth: '70ch' },
})

/** What is wrong, how far the run is, what comes next, as whom it reads, how new mail is noticed. */
export function JobFacts({ logging }: { logging: Logging }) {
  const styles = useStyles()
  const { state: words } = useAdminTexts().logging
  const { at } = useWords()
  const { job, account, notifications, source } = logging
  const facts = [
    useProgress(job),
    account && words.account(account.name, account.email, at(account.signedInAt)),
    source?.kind === 'graph' && words.notifications[notifications],
  ]
  return (
    <>
      {job.problem && (
        <p className={styles.problem}>
          <ProblemWords problem={job.problem} />{' '}
          {job.failingSince !== null && words.failingSince(at(job.failingSince))}
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
function useProgress({ state, run, nextRunAt }: Logging['job']): string | undefined {
  const { state: words } = useAdminTexts().logging
  const { at, number } = useWords()
  const now = useNow()
  if (state === 'running') {
    return run
      ? words.live(number(run.seen), number(run.logged), number(run.quarantined))
      : undefined
  }
  if (nextRunAt === null) return undefined
  return Date.parse(nextRunAt) <= now.getTime() ? words.nextSoon : words.next(at(nextRunAt))
}
