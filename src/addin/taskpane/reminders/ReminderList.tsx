import { Tab, TabList, Text } from '@fluentui/react-components'
import { ClockAlarmRegular } from '@fluentui/react-icons/svg/clock-alarm'
import { useState } from 'react'
import type { ReminderList as ReminderPage, ReminderShow } from '../../../contract/reminder.ts'
import { useReminders } from '../../client/reminder-queries.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { More } from '../components/More.tsx'
import { useListStyles } from '../components/list-styles.ts'
import { Notice } from '../components/Notice.tsx'
import { useToolTexts } from '../ToolTextsContext.ts'
import { ReminderRow } from './ReminderRow.tsx'

interface Props {
  onOpen: (followKey: string) => void
}

/** The salesperson's reminders: open ones by when they are due, and the done ones on request. */
export function ReminderList({ onOpen }: Props) {
  const styles = useListStyles()
  const { list: words } = useToolTexts().reminder
  const [show, setShow] = useState<ReminderShow>('open')
  return (
    <div className={styles.stack}>
      <h2 className={styles.heading}>{words.title}</h2>
      <TabList
        size="small"
        aria-label={words.show}
        selectedValue={show}
        onTabSelect={(_event, { value }) => setShow(value as ReminderShow)}
      >
        <Tab value="open">{words.open}</Tab>
        <Tab value="done">{words.done}</Tab>
      </TabList>
      <Page key={show} show={show} onOpen={onOpen} />
    </div>
  )
}

function Page({ show, onOpen }: Props & { show: ReminderShow }) {
  const styles = useListStyles()
  const { list: words } = useToolTexts().reminder
  const query = useReminders(show)
  const nothing =
    show === 'open' ? (
      <Notice icon={<ClockAlarmRegular />} title={words.emptyTitle} text={words.emptyText} />
    ) : (
      <Text>{words.emptyDone}</Text>
    )
  const isEmpty = ({ pages }: { pages: readonly ReminderPage[] }) => pages[0]?.items.length === 0
  return (
    <>
      <AsyncContent
        query={query}
        label={words.title}
        lines={5}
        empty={{ when: isEmpty, show: nothing }}
      >
        {({ pages }) => (
          <ul className={styles.list}>
            {pages.flatMap(({ items }) =>
              items.map((one) => <ReminderRow key={one.id} reminder={one} onOpen={onOpen} />),
            )}
          </ul>
        )}
      </AsyncContent>
      <More query={query} />
    </>
  )
}
