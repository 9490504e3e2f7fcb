import { Button, Text } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { Panel } from '../components/Panel.tsx'
import { useTexts } from '../TextsContext.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useState } from 'react'
import { nextFullHour } from './typed-moment.ts'
import { momentThere, zoneName } from './zone-clock.ts'

interface Props {
  suggested: string | undefined
  zone: string | undefined
}

/** How to hold the mail back where the host does not let add-ins do it, with a time to copy. */
export function ByHand({ suggested, zone }: Props) {
  const { locale } = useTexts()
  const { byHand: words, now } = useToolTexts().later
  const [soon] = useState(() => nextFullHour(new Date()))
  const at = suggested ?? soon
  const here = momentThere(locale, at)
  const copy = useMutation({ mutationFn: () => navigator.clipboard.writeText(here) })
  return (
    <Panel title={words.title}>
      <Text>{words.text}</Text>
      <Text weight="semibold">{here}</Text>
      {zone && <Text size={200}>{now.there(momentThere(locale, at, zone), zoneName(zone))}</Text>}
      <Button onClick={() => copy.mutate()}>{words.copy}</Button>
      <Text role="status" size={200}>
        {copy.isSuccess && words.copied}
        {copy.isError && words.notCopied}
      </Text>
    </Panel>
  )
}
