import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ConsentPolicy } from '../../../contract/consent-policy.ts'
import { useRemoveConsentRule } from '../../client/admin-queries.ts'
import { Confirm } from '../../taskpane/components/Confirm.tsx'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ChangeFailed } from '../components/ChangeFailed.tsx'
import { DataTable } from '../components/DataTable.tsx'
import { RuleForm } from './RuleForm.tsx'
import { useTargetName } from './useTargetName.ts'

const useStyles = makeStyles({
  scope: { display: 'block', color: tokens.colorNeutralForeground3 },
  text: { maxWidth: '76ch' },
})

type Rule = ConsentPolicy['rules'][number]

const idOf = ({ scope, target }: Rule) => `${scope} ${target}`

/** Exceptions from the default: those there are, and the form for another. */
export function RulesPanel({ policy }: { policy: ConsentPolicy }) {
  const styles = useStyles()
  const { rules: words, modes } = useAdminTexts().consent
  const removal = useRemoveConsentRule()
  const nameOf = useTargetName()
  const [asked, setAsked] = useState<Rule>()
  const remove = ({ scope, target }: Rule) =>
    removal.mutate({ body: { scope, target, revision: policy.revision } })
  return (
    <Panel title={words.title}>
      <Text className={styles.text}>{words.text}</Text>
      {policy.rules.length === 0 ? (
        <Text weight="semibold">{words.empty}</Text>
      ) : (
        <RuleTable rules={policy.rules} isBusy={removal.isPending} onRemove={setAsked} />
      )}
      {removal.isError && <ChangeFailed title={words.notRemoved} error={removal.error} />}
      <RuleForm policy={policy} />
      <Confirm
        question={
          asked && {
            title: words.removeTitle(nameOf(asked)),
            text: words.removeText(modes[policy.defaultMode].title),
            confirm: words.remove,
          }
        }
        onConfirm={() => asked && remove(asked)}
        onClose={() => setAsked(undefined)}
      />
    </Panel>
  )
}

interface TableProps {
  rules: readonly Rule[]
  isBusy: boolean
  onRemove: (rule: Rule) => void
}

function RuleTable({ rules, isBusy, onRemove }: TableProps) {
  const styles = useStyles()
  const { rules: words, modes } = useAdminTexts().consent
  const { at } = useWords()
  const nameOf = useTargetName()
  const forWhom = (rule: Rule) => (
    <>
      <span className={styles.scope}>{words.scopes[rule.scope]}</span>
      {nameOf(rule)}
    </>
  )
  const changed = ({ changedAt, changedBy }: Rule) =>
    changedBy === null ? at(changedAt) : words.changedBy(at(changedAt), changedBy)
  return (
    <DataTable
      label={words.title}
      isBusy={isBusy}
      rows={rules}
      idOf={idOf}
      columns={[
        { title: words.forWhom, width: 'minmax(0, 5fr)', cell: forWhom },
        { title: words.mode, width: 'minmax(0, 4fr)', cell: ({ mode }) => modes[mode].title },
        { title: words.changed, width: 'minmax(0, 4fr)', cell: changed },
        {
          title: words.act,
          width: 'minmax(88px, auto)',
          cell: (rule) => (
            <Button
              size="small"
              disabledFocusable={isBusy}
              aria-label={words.removeLabel(nameOf(rule))}
              onClick={() => onRemove(rule)}
            >
              {words.remove}
            </Button>
          ),
        },
      ]}
    />
  )
}
