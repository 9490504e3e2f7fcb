import { useQuery } from '@tanstack/react-query'
import type { Session } from '../../../contract/session.ts'
import type { Template } from '../../../contract/template.ts'
import { useTemplate } from '../../client/template-queries.ts'
import type { Draft } from '../../outlook/port.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { BackBar } from '../components/BackBar.tsx'
import { Panel, Stack } from '../components/Panel.tsx'
import { fromDraft } from '../compose/draft-queries.ts'
import { useDraftRecipients } from '../compose/useDraftRecipients.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import { FillForm } from './FillForm.tsx'
import { RecommendedBadge } from './RecommendedBadge.tsx'
import { TemplateFigures } from './TemplateFigures.tsx'

interface Props {
  id: string
  draft: Draft
  session: Session | undefined
  onBack: () => void
}

/** One template before it is inserted: what is to be filled in, and how it will look. */
export function TemplateInsert({ id, draft, session, onBack }: Props) {
  const { template: words } = useToolTexts()
  return (
    <Stack>
      <BackBar label={words.insert.back} onBack={onBack} />
      <AsyncContent query={useTemplate(id)} label={words.title} lines={6}>
        {(template) => <Chosen template={template} draft={draft} session={session} />}
      </AsyncContent>
    </Stack>
  )
}

function Chosen({
  template,
  draft,
  session,
}: Omit<Props, 'id' | 'onBack'> & { template: Template }) {
  const { figures } = useToolTexts().template
  const recipients = useDraftRecipients(draft)
  const facts = useQuery({
    queryKey: ['draft', draft.id, 'facts'],
    queryFn: async () => ({
      bodyType: await draft.bodyType(),
      // Whoever's name it goes out in; a host that does not say is no reason to stop.
      from: await draft.from().catch(() => undefined),
    }),
    ...fromDraft,
  })
  return (
    <Panel title={template.name}>
      <RecommendedBadge verdict={template.verdict} />
      <Disclosure label={figures.why}>
        <TemplateFigures template={template} average={template.average} />
      </Disclosure>
      <AsyncContent query={recipients} label={template.name}>
        {(people) => (
          <AsyncContent query={facts} label={template.name}>
            {({ bodyType, from }) => (
              <FillForm
                key={template.versionId}
                template={template}
                draft={draft}
                people={people}
                own={from ?? session?.salesperson}
                isPlainText={bodyType === 'text'}
              />
            )}
          </AsyncContent>
        )}
      </AsyncContent>
    </Panel>
  )
}
