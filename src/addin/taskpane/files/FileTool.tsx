import { MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components'
import { AttachRegular } from '@fluentui/react-icons/svg/attach'
import type { FileTerms } from '../../../contract/file.ts'
import { useFileTerms } from '../../client/file-queries.ts'
import { formatBytes } from '../../locales/format-bytes.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { Panel, Stack } from '../components/Panel.tsx'
import { FollowFirst } from '../compose/FollowFirst.tsx'
import type { ToolProps } from '../compose/tool.ts'
import { useTexts } from '../TextsContext.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import { MailFiles } from './MailFiles.tsx'
import { ShareFile } from './ShareFile.tsx'

/** Files of the draft as tracked links. */
export function FileTool(props: ToolProps) {
  const { file: words } = useToolTexts()
  const terms = useFileTerms()
  return (
    <Stack>
      <Panel title={words.title} icon={<AttachRegular />}>
        <Text>{words.intro}</Text>
        <AsyncContent query={terms} label={words.title} lines={4}>
          {(known) => <Allowed {...props} terms={known} />}
        </AsyncContent>
      </Panel>
      {props.follow.own && <MailFiles followKey={props.follow.own.key} mayChange />}
    </Stack>
  )
}

/** Says why a file cannot be sent so, or lets it be. */
function Allowed({ draft, follow, check, terms }: ToolProps & { terms: FileTerms }) {
  const { file: words } = useToolTexts()
  const key = follow.own?.key
  if (terms.obstacle) return <Refusal {...(terms.obstacle === 'off' ? words.off : words.noKey)} />
  if (isUnmeasured(check)) return <Refusal {...words.notMeasured} />
  if (key === undefined) return <FollowFirst follow={follow} />
  return (
    <Stack>
      <Terms terms={terms} countsTotals={check?.measures.clicks === 'totals'} />
      <ShareFile draft={draft} followKey={key} terms={terms} />
    </Stack>
  )
}

/**
 * The strictest recipient decides; the same is looked at again when the mail is sent. Where the mail
 * may not be followed at all, following it says why.
 */
function isUnmeasured(check: ToolProps['check']): boolean {
  return check !== undefined && check.mayFollow && check.measures.clicks === 'nothing'
}

function Terms({ terms, countsTotals }: { terms: FileTerms; countsTotals: boolean }) {
  const { file: words } = useToolTexts()
  const { locale } = useTexts()
  return (
    <Text size={200}>
      {words.privacy} {words.most(formatBytes(locale, terms.maxBytes))}
      {!terms.isScanned && ` ${words.notScanned}`}
      {countsTotals && ` ${words.totalsOnly}`}
    </Text>
  )
}

function Refusal({ title, text }: { title: string; text: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <Text block>{text}</Text>
      </MessageBarBody>
    </MessageBar>
  )
}
