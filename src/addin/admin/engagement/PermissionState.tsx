import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Enrichment } from '../../../contract/enrichment.ts'
import { useChangeEnrichment } from '../../client/admin-queries-engagement.ts'
import { Live } from '../../taskpane/components/Live.tsx'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { EngagementFailed } from './EngagementFailed.tsx'
import { ProblemWords } from './ProblemWords.tsx'

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  check: { alignSelf: 'flex-start' },
})

/** Whether the permission is given, and what is known of it; looks again when asked. */
export function PermissionState({ enrichment }: { enrichment: Enrichment }) {
  const styles = useStyles()
  const { permission: words, mailboxes } = useAdminTexts().engagementSetup
  const change = useChangeEnrichment()
  const { permission, revision } = enrichment
  const again = permission.checkedAt === null ? mailboxes.check : words.again
  const check = () => change.mutate({ body: { act: 'check-permission', revision } })
  return (
    <Stack isTight>
      <Text weight="semibold">{words.states[permission.state]}</Text>
      <Known permission={permission} />
      <Button className={styles.check} disabledFocusable={change.isPending} onClick={check}>
        {change.isPending ? words.checking : again}
      </Button>
      {change.isError && <EngagementFailed title={words.failed} error={change.error} />}
      <Live>{words.states[permission.state]}</Live>
    </Stack>
  )
}

/** Who saw it given and when, what is missing, and what kept us from looking. */
function Known({ permission }: Pick<Enrichment, 'permission'>) {
  const styles = useStyles()
  const { permission: words } = useAdminTexts().engagementSetup
  const { at, list } = useWords()
  const { state, given, checkedAt, missing, problem } = permission
  return (
    <>
      {state === 'given' && given && <Text>{words.given(given.by, at(given.at))}</Text>}
      {missing.length > 0 && <Text>{words.missing(list(missing))}</Text>}
      {problem && problem !== 'permission-needed' && (
        <Text>
          <ProblemWords problem={problem} />
        </Text>
      )}
      <Text className={styles.quiet}>
        {checkedAt === null ? words.neverChecked : words.checked(at(checkedAt))}
      </Text>
    </>
  )
}
