import { Suspense } from 'react'
import { BackBar } from '../components/BackBar.tsx'
import { Loading } from '../components/Loading.tsx'
import { Stack } from '../components/Panel.tsx'
import { useTexts } from '../TextsContext.ts'
import type { ToolName, ToolProps } from './tool.ts'
import { tools } from './tools.ts'

/** A tool in place of the draft's panels, with the way back; the draft is looked after meanwhile. */
export function OpenedTool({ name, ...props }: ToolProps & { name: ToolName }) {
  const { compose } = useTexts()
  const View = tools.find((tool) => tool.name === name)?.View
  return (
    <Stack>
      <BackBar label={compose.recipients.back} onBack={props.onDone} />
      {View && (
        <Suspense fallback={<Loading label={compose.tools.names[name]} lines={4} />}>
          <View {...props} />
        </Suspense>
      )}
    </Stack>
  )
}
