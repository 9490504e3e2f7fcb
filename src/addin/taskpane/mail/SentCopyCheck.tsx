import { MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../client/api-context.ts'
import { useFollow } from '../../client/queries.ts'
import { copyCheck, type CopyCheck } from '../../follow/copy-check.ts'
import type { VerifiedTexts } from '../../locales/en-US/tool-verified.ts'
import type { FollowMark, Message } from '../../outlook/port.ts'
import { useToolTexts } from '../ToolTextsContext.ts'

interface Props {
  message: Message
  mark: Pick<FollowMark, 'key' | 'beaconHtml' | 'queued'>
}

/**
 * Whether what was to go out is in the sent copy of a mail that is followed. Read here and told to nobody (law 8); where it
 * cannot be read, there is nothing to say.
 */
export function SentCopyCheck({ message, mark }: Props) {
  const callApi = useApi()
  const follow = useFollow(mark.key)
  const { data } = useQuery({
    queryKey: ['item', message.id, 'check', mark.key],
    queryFn: async () => {
      const [html, { links }] = await Promise.all([
        message.html(),
        callApi('listTrackedLinks', { params: { key: mark.key } }),
      ])
      const urls = new Set(links.map(({ trackedUrl }) => trackedUrl))
      return copyCheck(html, mark, [...urls])
    },
    staleTime: Infinity,
    retry: 1,
  })
  if (follow.data?.state !== 'active' || !data) return null
  return <Found check={data} />
}

function Found({ check }: { check: CopyCheck }) {
  const { verified: words } = useToolTexts()
  const said = sentences(check, words)
  if (said.length === 0) return null
  const isWhole = check.beacon !== 'missing' && check.links === check.of
  return (
    <MessageBar layout="multiline" intent={isWhole ? 'success' : 'warning'}>
      <MessageBarBody>
        <MessageBarTitle>{isWhole ? words.yes : words.missing}</MessageBarTitle>
        <Text block>{said.join(' ')}</Text>
      </MessageBarBody>
    </MessageBar>
  )
}

/** Empty where nothing was to be in it. */
function sentences({ beacon, links, of }: CopyCheck, words: VerifiedTexts): string[] {
  const isFewer = links < of
  if (beacon === 'there' && !isFewer) return [words.both(links)]
  return [
    ...(beacon === 'missing' ? [words.noBeacon] : []),
    ...(isFewer ? [words.fewer(links, of)] : []),
    ...(!isFewer && of > 0 ? [words.onlyLinks(links)] : []),
  ]
}
