import { Button, Field, makeStyles, Text } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text'
import { useState } from 'react'
import { useTemplates } from '../../client/template-queries.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { Live } from '../../taskpane/components/Live.tsx'
import { Notice } from '../../taskpane/components/Notice.tsx'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { TemplateFilters, type TemplateChoice } from '../../taskpane/templates/TemplateFilters.tsx'
import { useToolTexts } from '../../taskpane/ToolTextsContext.ts'
import { useSettled } from '../../taskpane/useSettled.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { Choice } from '../components/Choice.tsx'
import { More } from '../components/More.tsx'
import { partAddress } from '../page-address.ts'
import { TemplateTable } from './TemplateTable.tsx'

const TYPING_MS = 300

const useStyles = makeStyles({ add: { alignSelf: 'flex-start' } })

type Which = 'inUse' | 'archived'

/** All templates one may see, with what became of mails with them. */
export function TemplateList() {
  const styles = useStyles()
  const { template: words } = useToolTexts()
  const { number } = useWords()
  const [choice, setChoice] = useState<TemplateChoice>({ search: '', category: '', sort: 'name' })
  const [which, setWhich] = useState<Which>('inUse')
  const query = useChosen(choice, which)
  const [first] = query.data?.pages ?? []
  return (
    <Stack>
      <Button
        as="a"
        className={styles.add}
        icon={<AddRegular />}
        href={partAddress('templates', 'new')}
      >
        {words.page.add}
      </Button>
      <TemplateFilters choice={choice} categories={first?.categories ?? []} onChoose={setChoice} />
      <Field label={words.page.which}>
        <Choice
          label={words.page.which}
          value={which}
          words={{ inUse: words.page.inUse, archived: words.page.archived }}
          onChoose={setWhich}
        />
      </Field>
      <AsyncContent
        query={query}
        label={words.list}
        lines={6}
        empty={{
          when: ({ pages }) => pages[0]?.total === 0,
          show: <Nothing isFiltered={isFiltered(choice) || which === 'archived'} />,
        }}
      >
        {({ pages }) => <TemplateTable templates={pages.flatMap(({ items }) => items)} />}
      </AsyncContent>
      <More query={query} />
      <Live>{first ? words.shown(first.total, number(first.total)) : ''}</Live>
    </Stack>
  )
}

const isFiltered = ({ search, category }: TemplateChoice): boolean =>
  search.trim() !== '' || category !== ''

function useChosen({ search, category, sort }: TemplateChoice, which: Which) {
  const typed = useSettled(search.trim(), TYPING_MS)
  return useTemplates({
    sort,
    archived: which === 'archived',
    ...(typed !== '' && { search: typed }),
    ...(category !== '' && { category }),
  })
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  const { template: words } = useToolTexts()
  if (isFiltered) return <Text>{words.nothingFound}</Text>
  return <Notice icon={<DocumentTextRegular />} title={words.emptyTitle} text={words.emptyText} />
}
