import { Button, Text } from '@fluentui/react-components'
import type { SenderRuleList } from '../../../contract/quarantine.ts'
import { useRemoveSenderRule, useSenderRules } from '../../client/admin-queries-logging.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { Failed } from '../../taskpane/components/Failed.tsx'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { DataTable, type Column } from '../components/DataTable.tsx'

type Rule = SenderRuleList['items'][number]

/** Whose mail is never logged, learned in the quarantine; each can be taken back. */
export function SenderRulesPanel() {
  const { rules: words } = useAdminTexts().logging
  const remove = useRemoveSenderRule()
  const { at } = useWords()
  const columns: Column<Rule>[] = [
    {
      title: words.whom,
      width: 'minmax(0, 4fr)',
      cell: ({ scope, target }) => (scope === 'domain' ? words.whole(target) : target),
    },
    {
      title: words.by,
      width: 'minmax(0, 4fr)',
      cell: ({ createdBy, createdAt }) => words.decided(createdBy ?? words.nobody, at(createdAt)),
    },
    {
      title: words.act,
      width: 'minmax(0, 2fr)',
      cell: ({ scope, target }) => (
        <Button
          size="small"
          aria-label={words.removeOf(target)}
          disabledFocusable={remove.isPending}
          onClick={() => remove.mutate({ scope, target })}
        >
          {words.remove}
        </Button>
      ),
    },
  ]
  return (
    <Panel title={words.title}>
      <Text>{words.text}</Text>
      {remove.isError && <Failed error={remove.error} title={words.failed} />}
      <AsyncContent
        query={useSenderRules()}
        label={words.title}
        empty={{ when: ({ items }) => items.length === 0, show: <Text>{words.empty}</Text> }}
      >
        {({ items }) => (
          <DataTable
            label={words.title}
            columns={columns}
            rows={items}
            idOf={({ scope, target }) => `${scope} ${target}`}
          />
        )}
      </AsyncContent>
    </Panel>
  )
}
