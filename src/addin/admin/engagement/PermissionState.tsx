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

/** Whether the permission is given, who saw that and when, what is missing; looks again when asked. */
export function PermissionState({ enrichment }: { enrichment: Enrichment }) {
  const styles = useStyles()
  const { permission: words } = useAdminTexts().engagementSetup
  const { at, list } = useWords()
  const change = useChangeEnrichment()
  const { state, given, checkedAt, missing, problem } = enrichment.permission
  const check = () =>
    change.mutate({ body: { act: 'check-permission', revision: enrichment.revision } })
  return (
    <Stack isTight>
      <Text weight="semibold">{words.states[state]}</Text>
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
      <Button className={styles.check} disabledFocusable={change.isPending} onClick={check}>
        {change.isPending ? words.checking : words.again}
      </Button>
      {change.isError && <EngagementFailed title={words.failed} error={change.error} />}
      <Live>{words.states[state]}</Live>
    </Stack>
  )
}
