import { Text } from '@fluentui/react-components'
import { useState } from 'react'
import { useChangeSegment, useSegments } from '../../client/segment-queries.ts'
import type { Segment } from '../../../contract/segment.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { BackBar } from '../../taskpane/components/BackBar.tsx'
import { Notice } from '../../taskpane/components/Notice.tsx'
import { Panel, Stack } from '../../taskpane/components/Panel.tsx'
import { useTexts } from '../../taskpane/TextsContext.ts'
import { useAgo, useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { addressOf } from '../page-address.ts'
import { AlertsSwitch } from './AlertsSwitch.tsx'
import { MemberPanel } from './MemberPanel.tsx'
import { RuleSentences } from './RuleSentences.tsx'
import { entriesOf } from './segment-entries.ts'
import { SegmentActs } from './SegmentActs.tsx'
import { SegmentForm } from './SegmentForm.tsx'
import { useMayChange } from './useMayChange.ts'
import { useSegmentName } from './useSegmentName.ts'

/** One segment: its rules, what can be done about it, and its accounts. */
export function SegmentView({ id }: { id: string }) {
  const { segments: words } = useAdminTexts()
  const { common } = useTexts()
  return (
    <Stack>
      <BackBar label={words.back} onBack={() => void location.assign(addressOf('segments'))} />
      <AsyncContent query={useSegments()} label={words.list.name} lines={8}>
        {({ items }) => {
          const segment = items.find((one) => one.id === id)
          if (!segment)
            return <Notice title={words.list.name} text={common.failures['not-found']} />
          return (
            <Stack>
              <Definition segment={segment} />
              <MemberPanel segment={segment} />
            </Stack>
          )
        }}
      </AsyncContent>
    </Stack>
  )
}

/** The rules as sentences, or the form to change them. */
function Definition({ segment }: { segment: Segment }) {
  const { segments: words } = useAdminTexts()
  const name = useSegmentName()(segment)
  const mayChange = useMayChange()
  const [isChanging, setIsChanging] = useState(false)
  if (isChanging && mayChange) {
    return (
      <Panel title={words.form.changeTitle(name)}>
        <ChangeForm segment={segment} onDone={() => setIsChanging(false)} />
      </Panel>
    )
  }
  return (
    <Panel title={name}>
      <RuleSentences segment={segment} />
      <Numbers segment={segment} />
      {mayChange ? (
        <>
          <AlertsSwitch segment={segment} />
          <SegmentActs segment={segment} onChange={() => setIsChanging(true)} />
        </>
      ) : (
        <Text size={200}>
          {segment.alerts ? words.alerts.on : words.alerts.off} {words.readOnly}
        </Text>
      )}
    </Panel>
  )
}

function Numbers({ segment }: { segment: Segment }) {
  const { segments: words } = useAdminTexts()
  const { number } = useWords()
  const ago = useAgo()
  const { members, entered, left, countedAt } = segment
  if (countedAt === null) return <Text>{words.neverCounted}</Text>
  return (
    <Text>
      {words.numbers(number(members), number(entered), number(left))}{' '}
      {words.countedAt(ago(countedAt))}
    </Text>
  )
}

function ChangeForm({ segment, onDone }: { segment: Segment; onDone: () => void }) {
  const { shell } = useAdminTexts()
  const change = useChangeSegment()
  const [start] = useState(() => entriesOf(segment))
  const { id, alerts, revision } = segment
  return (
    <SegmentForm
      start={start}
      change={change}
      saveWords={shell}
      onCancel={onDone}
      onSave={(definition) =>
        change.mutate(
          { params: { id }, body: { ...definition, alerts, revision } },
          { onSuccess: onDone },
        )
      }
    />
  )
}
