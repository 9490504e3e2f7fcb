import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { SavedTemplate, Template } from '../../../contract/template.ts'
import { useTemplate, useTemplateChange } from '../../client/template-queries.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { BackBar } from '../../taskpane/components/BackBar.tsx'
import { Panel, Stack } from '../../taskpane/components/Panel.tsx'
import { HtmlPreview } from '../../taskpane/templates/HtmlPreview.tsx'
import { RecommendedBadge } from '../../taskpane/templates/RecommendedBadge.tsx'
import { TemplateFigures } from '../../taskpane/templates/TemplateFigures.tsx'
import { useToolTexts } from '../../taskpane/ToolTextsContext.ts'
import { ChangeFailed } from '../components/ChangeFailed.tsx'
import { addressOf } from '../page-address.ts'
import { entriesOf } from './template-entries.ts'
import { SavedNote } from './SavedNote.tsx'
import { TemplateForm } from './TemplateForm.tsx'
import { useTemplateNote } from './TemplateTable.tsx'
import { VersionPanel } from './VersionPanel.tsx'

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** One template: what it says, what can be done about it, its numbers and its versions. */
export function TemplateView({ id }: { id: string }) {
  const { template: words } = useToolTexts()
  return (
    <Stack>
      <BackBar
        label={words.page.back}
        onBack={() => void location.assign(addressOf('templates'))}
      />
      <AsyncContent query={useTemplate(id)} label={words.list} lines={8}>
        {(template) => (
          <Stack>
            <Words template={template} />
            <Panel title={words.page.numbers}>
              <RecommendedBadge verdict={template.verdict} />
              <TemplateFigures template={template} average={template.average} />
            </Panel>
            <VersionPanel template={template} />
          </Stack>
        )}
      </AsyncContent>
    </Stack>
  )
}

/** What it says, or the form to change it. */
function Words({ template }: { template: Template }) {
  const { page: words } = useToolTexts().template
  const change = useTemplateChange('changeTemplate')
  const [isChanging, setIsChanging] = useState(false)
  if (!isChanging)
    return (
      <Panel title={template.name}>
        {change.data && <SavedNote removed={change.data.removed} />}
        <Shown template={template} onChange={() => setIsChanging(true)} />
      </Panel>
    )
  const { id, revision } = template
  const onSuccess = (_saved: SavedTemplate) => setIsChanging(false)
  return (
    <Panel title={words.changeTitle(template.name)}>
      <TemplateForm
        start={entriesOf(template)}
        change={change}
        onCancel={() => setIsChanging(false)}
        onSave={(body) =>
          change.mutate({ params: { id }, body: { ...body, revision } }, { onSuccess })
        }
      />
    </Panel>
  )
}

function Shown({ template, onChange }: { template: Template; onChange: () => void }) {
  const { insert, page: words } = useToolTexts().template
  const note = useTemplateNote()
  return (
    <>
      <Text size={200}>{note(template)}</Text>
      {template.isArchived && <Text>{words.archivedNote}</Text>}
      {template.subject !== null && (
        <Text>
          {words.subject}: {template.subject}
        </Text>
      )}
      <HtmlPreview html={template.content.html} title={insert.previewFrame} />
      {template.mayChange ? (
        <Acts template={template} onChange={onChange} />
      ) : (
        <Text size={200}>{words.readOnly}</Text>
      )}
    </>
  )
}

function Acts({ template, onChange }: { template: Template; onChange: () => void }) {
  const styles = useStyles()
  const { page: words } = useToolTexts().template
  const archive = useTemplateChange('archiveTemplate')
  const { id, isArchived, revision } = template
  return (
    <>
      <div className={styles.acts}>
        <Button onClick={onChange}>{words.change}</Button>
        <Button
          disabledFocusable={archive.isPending}
          onClick={() =>
            archive.mutate({ params: { id }, body: { isArchived: !isArchived, revision } })
          }
        >
          {isArchived ? words.unarchive : words.archive}
        </Button>
      </div>
      {archive.isError && <ChangeFailed title={words.notArchived} error={archive.error} />}
    </>
  )
}
