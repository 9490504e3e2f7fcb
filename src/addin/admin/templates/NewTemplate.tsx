import { useTemplateChange } from '../../client/template-queries.ts'
import { BackBar } from '../../taskpane/components/BackBar.tsx'
import { Panel, Stack } from '../../taskpane/components/Panel.tsx'
import { useToolTexts } from '../../taskpane/ToolTextsContext.ts'
import { addressOf, partAddress } from '../page-address.ts'
import { NEW_ENTRIES } from './template-entries.ts'
import { SavedNote } from './SavedNote.tsx'
import { TemplateForm } from './TemplateForm.tsx'

/** A template that is not there yet. Where something was taken out, that is said before one goes on. */
export function NewTemplate() {
  const { page: words } = useToolTexts().template
  const create = useTemplateChange('createTemplate')
  const toList = () => void location.assign(addressOf('templates'))
  const open = (id: string) => void location.assign(partAddress('templates', id))
  return (
    <Stack>
      <BackBar label={words.back} onBack={toList} />
      <Panel title={words.newTitle}>
        {create.data ? (
          <SavedNote removed={create.data.removed} openId={create.data.template.id} />
        ) : (
          <TemplateForm
            start={NEW_ENTRIES}
            change={create}
            onCancel={toList}
            onSave={(body) =>
              create.mutate(
                { body },
                {
                  onSuccess: ({ template, removed }) => {
                    if (removed.length === 0) open(template.id)
                  },
                },
              )
            }
          />
        )}
      </Panel>
    </Stack>
  )
}
