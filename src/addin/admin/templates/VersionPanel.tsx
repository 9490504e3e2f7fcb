import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Template, TemplateVersion } from '../../../contract/template.ts'
import { useTemplateChange, useTemplateVersion } from '../../client/template-queries.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { Disclosure } from '../../taskpane/components/Disclosure.tsx'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { HtmlPreview } from '../../taskpane/templates/HtmlPreview.tsx'
import { useToolTexts } from '../../taskpane/ToolTextsContext.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { ChangeFailed } from '../components/ChangeFailed.tsx'

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
})

/** All versions with what became of them; an old one can be used again. */
export function VersionPanel({ template }: { template: Template }) {
  const styles = useStyles()
  const { page: words } = useToolTexts().template
  return (
    <Panel title={words.versions}>
      <ol className={styles.list} aria-label={words.versions}>
        {template.versions.map((version) => (
          <li key={version.id}>
            <Version template={template} version={version} />
          </li>
        ))}
      </ol>
    </Panel>
  )
}

interface Props {
  template: Template
  version: TemplateVersion
}

function Version({ template, version }: Props) {
  const styles = useStyles()
  const { page: words, figures } = useToolTexts().template
  const { number, at } = useWords()
  const { createdAt, createdBy, restoredFrom } = version
  const { replyRate, sent } = version.figures
  const holds = version.id === template.versionId
  const when = at(createdAt)
  return (
    <>
      <Text weight="semibold">
        {words.version(number(version.number))}
        {holds && ` (${words.holds})`}
      </Text>
      <Text size={200} className={styles.note}>
        {createdBy === null ? when : words.versionOf(when, createdBy)}
        {restoredFrom !== null && ` · ${words.restoredFrom(number(restoredFrom))}`}
        {' · '}
        {replyRate
          ? figures.answered(number(Math.round(replyRate.percent)), number(sent))
          : figures.none}
      </Text>
      {!holds && (
        <Disclosure label={words.show}>
          <OldVersion template={template} version={version} />
        </Disclosure>
      )}
    </>
  )
}

function OldVersion({ template: { id, revision, mayChange }, version }: Props) {
  const { page: words, insert } = useToolTexts().template
  const restore = useTemplateChange('restoreTemplateVersion')
  const query = useTemplateVersion(id, version.id)
  return (
    <AsyncContent query={query} label={words.version(String(version.number))}>
      {({ html }) => (
        <>
          <HtmlPreview html={html} title={insert.previewFrame} />
          {mayChange && (
            <Button
              size="small"
              disabledFocusable={restore.isPending}
              onClick={() =>
                restore.mutate({ params: { id, versionId: version.id }, body: { revision } })
              }
            >
              {words.restore}
            </Button>
          )}
          {restore.isError && <ChangeFailed title={words.notRestored} error={restore.error} />}
        </>
      )}
    </AsyncContent>
  )
}
