import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { BuildingMultipleRegular } from '@fluentui/react-icons/svg/building-multiple'
import { SearchRegular } from '@fluentui/react-icons/svg/search'
import type { AccountSort } from '../../../contract/account.ts'
import type { AccountEngagementFilter } from '../../client/account-keys.ts'
import { useAccounts } from '../../client/account-queries.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { Live } from '../../taskpane/components/Live.tsx'
import { Notice } from '../../taskpane/components/Notice.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { More } from '../components/More.tsx'
import { NotCollected } from '../components/NotCollected.tsx'
import { addressOf } from '../page-address.ts'
import { useRoles } from '../useRoles.ts'
import { narrows, type Filter } from './account-filter.ts'
import { AccountTable } from './AccountTable.tsx'

const useStyles = makeStyles({
  total: { color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  filter: Filter
  asked: AccountEngagementFilter
  onSort: (sort: AccountSort) => void
  onReset: () => void
}

/** Accounts that match, with how many there are. */
export function AccountList({ filter, asked, onSort, onReset }: Props) {
  const styles = useStyles()
  const { list: words } = useAdminTexts().adminAccounts
  const { number } = useWords()
  const { query, accounts, total, isCollected } = useFound(asked)
  const isNarrowed = narrows(filter) || asked.segment !== undefined
  const news = words.shown(accounts.length, number(accounts.length), number(total))
  return (
    <>
      <AsyncContent
        query={query}
        label={words.label}
        lines={8}
        empty={{
          when: () => accounts.length === 0,
          show: isNarrowed ? <NoMatch onReset={onReset} /> : <NoAccount />,
        }}
      >
        {() => (
          <>
            {!isCollected && <NotCollected />}
            <Text className={styles.total}>{words.total(total, number(total))}</Text>
            <AccountTable
              accounts={accounts}
              isCollected={isCollected}
              isBusy={query.isPlaceholderData}
              order={filter}
              onSort={onSort}
            />
          </>
        )}
      </AsyncContent>
      <More query={query} />
      <Live>{query.isSuccess ? news : ''}</Live>
    </>
  )
}

/** All pages so far, how many there are on whatever page, and whether anything was collected. */
function useFound(asked: AccountEngagementFilter) {
  const query = useAccounts(asked)
  const pages = query.data?.pages ?? []
  const { total = 0, isCollected = false } = pages.at(-1) ?? {}
  return { query, accounts: pages.flatMap(({ items }) => items), total, isCollected }
}

function NoMatch({ onReset }: { onReset: () => void }) {
  const { list: words } = useAdminTexts().adminAccounts
  return (
    <Notice
      icon={<SearchRegular />}
      title={words.noneTitle}
      text={words.noneText}
      action={{ label: words.reset, onClick: onReset }}
    />
  )
}

/** What there is to be done before there are accounts, for those who may. */
function NoAccount() {
  const styles = useStyles()
  const { list: words } = useAdminTexts().adminAccounts
  const isAdministrator = useRoles().includes('administrator')
  return (
    <Notice
      icon={<BuildingMultipleRegular />}
      title={words.emptyTitle}
      text={isAdministrator ? words.emptyText : `${words.emptyText} ${words.emptyHelp}`}
    >
      {isAdministrator && (
        <div className={styles.acts}>
          <Button
            appearance="primary"
            onClick={() => void location.assign(addressOf('engagement'))}
          >
            {words.setUp}
          </Button>
          <Button onClick={() => void location.assign(addressOf('import'))}>{words.import}</Button>
        </div>
      )}
    </Notice>
  )
}
