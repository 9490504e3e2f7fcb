import { Switch, Text } from '@fluentui/react-components'
import type { Segment } from '../../../contract/segment.ts'
import { useChangeSegment } from '../../client/segment-queries.ts'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ChangeFailed } from '../components/ChangeFailed.tsx'

/** Whether salespeople are told when an account of theirs enters. Holds at once. */
export function AlertsSwitch({ segment }: { segment: Segment }) {
  const { alerts: words } = useAdminTexts().segments
  const change = useChangeSegment()
  const { id, name, match, rules, alerts, revision } = segment
  return (
    <Stack isTight>
      <Switch
        label={words.label}
        checked={alerts}
        disabled={change.isPending}
        onChange={(_event, { checked }) =>
          change.mutate({
            params: { id },
            body: { name, match, rules, alerts: checked, revision },
          })
        }
      />
      <Text size={200}>{words.text}</Text>
      {change.isError && <ChangeFailed title={words.failed} error={change.error} />}
    </Stack>
  )
}
