import { HistoryRegular } from '@fluentui/react-icons/svg/history'
import { SearchRegular } from '@fluentui/react-icons/svg/search'
import { useAudit } from '../../client/admin-queries-audit.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { Live } from '../../taskpane/components/Live.tsx'
import { Notice } from '../../taskpane/components/Notice.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { More } from '../components/More.tsx'
import { auditFilter, narrows, type Filter } from './audit-filter.ts'
import { AuditTable } from './AuditTable.tsx'

interface Props {
  filter: Filter
  onReset: () => void
}

/** Entries that match, newest first; goes on as one scrolls. */
export function AuditLog({ filter, onReset }: Props) {
  const { list: words } = useAdminTexts().audit
  const { number } = useWords()
  const query = useAudit(auditFilter(filter))
  const entries = query.data?.pages.flatMap((page) => page.items) ?? []
  const empty = narrows(filter) ? (
    <Notice
      icon={<SearchRegular />}
      title={words.noneTitle}
      text={words.noneText}
      action={{ label: words.reset, onClick: onReset }}
    />
  ) : (
    <Notice icon={<HistoryRegular />} title={words.emptyTitle} text={words.emptyText} />
  )
  return (
    <>
      <AsyncContent
        query={query}
        label={words.title}
        lines={8}
        empty={{ when: () => entries.length === 0, show: empty }}
      >
        {() => <AuditTable entries={entries} isBusy={query.isPlaceholderData} />}
      </AsyncContent>
      <More query={query} isEndless />
      <Live>{query.isSuccess ? words.shown(entries.length, number(entries.length)) : ''}</Live>
    </>
  )
}
