import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench'
import { Suspense } from 'react'
import { ErrorBoundary } from '../components/ErrorBoundary.tsx'
import { Panel } from '../components/Panel.tsx'
import { useTexts } from '../TextsContext.ts'
import type { Tool, ToolName, ToolProps } from './tool.ts'
import { tools } from './tools.ts'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  button: {
    width: '100%',
    justifyContent: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    paddingLeft: 0,
    paddingRight: 0,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  state: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
})

interface Props extends Omit<ToolProps, 'onDone'> {
  /** The tool that was just left. */
  cameFrom: ToolName | undefined
  onOpen: (tool: ToolName) => void
}

/** What can be done with the draft beside following it. */
export function ToolsPanel({ cameFrom, onOpen, ...parts }: Props) {
  const styles = useStyles()
  const { tools: words } = useTexts().compose
  return (
    <Panel title={words.title} icon={<WrenchRegular />}>
      <ul className={styles.list} aria-label={words.title}>
        {tools.map((tool) => (
          <li key={tool.name}>
            <ToolRow
              tool={tool}
              parts={{ ...parts, onDone: doNothing }}
              takesFocus={tool.name === cameFrom}
              onOpen={() => onOpen(tool.name)}
            />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const doNothing = () => undefined

interface RowProps {
  tool: Tool
  parts: ToolProps
  /** Whoever comes back from a tool goes on where they were. */
  takesFocus: boolean
  onOpen: () => void
}

function ToolRow({ tool: { name, Icon, State }, parts, takesFocus, onOpen }: RowProps) {
  const styles = useStyles()
  const { tools: words } = useTexts().compose
  return (
    <Button
      {...(takesFocus && { ref: focus })}
      className={styles.button}
      appearance="transparent"
      icon={<Icon />}
      onClick={onOpen}
    >
      <span className={styles.words}>
        <Text>{words.names[name]}</Text>
        {State && (
          <ErrorBoundary fallback={null}>
            <Suspense fallback={null}>
              <Text size={200} className={styles.state}>
                <State {...parts} />
              </Text>
            </Suspense>
          </ErrorBoundary>
        )}
      </span>
      <ChevronRightRegular aria-hidden />
    </Button>
  )
}

const focus = (button: HTMLButtonElement | null) => button?.focus()
