import { Link, Text } from '@fluentui/react-components'
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text'
import { useState } from 'react'
import type { TemplateAverage, TemplateSummary } from '../../../contract/template.ts'
import { useTemplates } from '../../client/template-queries.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { useListStyles } from '../components/list-styles.ts'
import { Live } from '../components/Live.tsx'
import { More } from '../components/More.tsx'
import { Notice } from '../components/Notice.tsx'
import { Panel } from '../components/Panel.tsx'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useSettled } from '../useSettled.ts'
import { useWords } from '../useWords.ts'
import { TemplateFilters, type TemplateChoice } from './TemplateFilters.tsx'
import { TemplateRow } from './TemplateRow.tsx'

const TYPING_MS = 300

interface Props {
  /** The template that was just left: it takes the focus. */
  cameFrom: string | undefined
  onPick: (id: string) => void
}

/** All templates that may be inserted, the most answered ones first. */
export function TemplatePicker({ cameFrom, onPick }: Props) {
  const { template: words } = useToolTexts()
  const { number } = useWords()
  const [choice, setChoice] = useState<TemplateChoice>(NO_CHOICE)
  const query = useChosen(choice)
  const [first] = query.data?.pages ?? []
  return (
    <Panel title={words.title} icon={<DocumentTextRegular />}>
      <TemplateFilters choice={choice} categories={first?.categories ?? []} onChoose={setChoice} />
      <AsyncContent
        query={query}
        label={words.list}
        lines={4}
        empty={{
          when: ({ pages }) => pages[0]?.total === 0,
          show: <NoTemplates choice={choice} />,
        }}
      >
        {({ pages }) => (
          <Rows
            templates={pages.flatMap(({ items }) => items)}
            average={pages[0]?.average ?? NO_AVERAGE}
            cameFrom={cameFrom}
            onPick={onPick}
          />
        )}
      </AsyncContent>
      <More query={query} />
      <Live>{first ? words.shown(first.total, number(first.total)) : ''}</Live>
      <ManageLink />
    </Panel>
  )
}

function NoTemplates({ choice: { search, category } }: { choice: TemplateChoice }) {
  const { template: words } = useToolTexts()
  const isFiltered = search.trim() !== '' || category !== ''
  if (isFiltered) return <Text>{words.nothingFound}</Text>
  return <Notice title={words.emptyTitle} text={words.emptyText} />
}

const NO_CHOICE: TemplateChoice = { search: '', category: '', sort: 'reply-rate' }
const NO_AVERAGE: TemplateAverage = { sent: 0, replied: 0, replyPercent: null, since: null }

function useChosen({ search, category, sort }: TemplateChoice) {
  const typed = useSettled(search.trim(), TYPING_MS)
  return useTemplates({
    sort,
    ...(typed !== '' && { search: typed }),
    ...(category !== '' && { category }),
  })
}

interface RowsProps extends Props {
  templates: readonly TemplateSummary[]
  average: TemplateAverage
}

function Rows({ templates, average, cameFrom, onPick }: RowsProps) {
  const list = useListStyles()
  const { template: words } = useToolTexts()
  return (
    <ul className={list.list} aria-label={words.list}>
      {templates.map((template) => (
        <li key={template.id} className={list.item}>
          <TemplateRow
            template={template}
            average={average}
            takesFocus={template.id === cameFrom}
            onPick={() => onPick(template.id)}
          />
        </li>
      ))}
    </ul>
  )
}

/** Templates are written where there is room for it. */
function ManageLink() {
  const { template: words } = useToolTexts()
  return (
    <Link
      href="admin.html#/templates"
      target="_blank"
      rel="noopener"
      title={words.manageHint}
      aria-label={`${words.manage} (${words.manageHint})`}
    >
      {words.manage}
    </Link>
  )
}
