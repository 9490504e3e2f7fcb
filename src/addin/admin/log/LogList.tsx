import { MailListRegular } from '@fluentui/react-icons/svg/mail-list'
import { PersonProhibitedRegular } from '@fluentui/react-icons/svg/person-prohibited'
import { SearchRegular } from '@fluentui/react-icons/svg/search'
import { failureCode } from '../../client/failure.ts'
import { useLog } from '../../client/log-queries.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { Live } from '../../taskpane/components/Live.tsx'
import { Notice } from '../../taskpane/components/Notice.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { More } from '../components/More.tsx'
import { addressOf } from '../page-address.ts'
import { useRoles } from '../useRoles.ts'
import { logFilter, narrows, type Filter } from './log-filter.ts'
import { LogTable } from './LogTable.tsx'

interface Props {
  filter: Filter
  onReset: () => void
}

/** Entries that match, newest first; goes on as one scrolls. */
export function LogList({ filter, onReset }: Props) {
  const { list: words } = useAdminTexts().adminLog
  const { number } = useWords()
  const query = useLog(logFilter(filter))
  const entries = query.data?.pages.flatMap(({ items }) => items) ?? []
  if (query.isError && failureCode(query.error) === 'not-allowed') {
    return (
      <Notice
        icon={<PersonProhibitedRegular />}
        title={words.refusedTitle}
        text={words.refusedText}
        action={{ label: words.reset, onClick: onReset }}
      />
    )
  }
  return (
    <>
      <AsyncContent
        query={query}
        label={words.label}
        lines={8}
        empty={{
          when: () => entries.length === 0,
          show: <Empty isNarrowed={narrows(filter)} onReset={onReset} />,
        }}
      >
        {() => <LogTable entries={entries} isBusy={query.isPlaceholderData} />}
      </AsyncContent>
      <More query={query} isEndless />
      <Live>{query.isSuccess ? words.shown(entries.length, number(entries.length)) : ''}</Live>
    </>
  )
}

function Empty({ isNarrowed, onReset }: { isNarrowed: boolean; onReset: () => void }) {
  const { list: words } = useAdminTexts().adminLog
  const isAdministrator = useRoles().includes('administrator')
  if (isNarrowed) {
    return (
      <Notice
        icon={<SearchRegular />}
        title={words.noneTitle}
        text={words.noneText}
        action={{ label: words.reset, onClick: onReset }}
      />
    )
  }
  const setUp = () => void location.assign(addressOf('logging'))
  return (
    <Notice
      icon={<MailListRegular />}
      title={words.emptyTitle}
      text={words.emptyText}
      {...(isAdministrator && { action: { label: words.setUp, onClick: setUp } })}
    />
  )
}
