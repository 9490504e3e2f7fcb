import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Draft } from '../../outlook/port.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { useTexts } from '../TextsContext.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useDeliverAt, type useSetDeliverAt } from './useDelay.ts'
import { momentThere, zoneName } from './zone-clock.ts'

const useStyles = makeStyles({
  stack: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})

interface Props {
  draft: Draft
  /** The recipient's; undefined: nobody knows it. */
  zone: string | undefined
  change: ReturnType<typeof useSetDeliverAt>
}

/** Until when the draft is held back, and how to undo it. */
export function HeldUntil({ draft, zone, change }: Props) {
  const styles = useStyles()
  const { locale } = useTexts()
  const { now: words } = useToolTexts().later
  const held = useDeliverAt(draft)
  return (
    <div role="status" className={styles.stack}>
      <AsyncContent query={held} label={words.title} lines={1}>
        {(until) =>
          until === null ? (
            <Text weight="semibold">{words.atOnce}</Text>
          ) : (
            <>
              <Text weight="semibold">{words.until(momentThere(locale, until))}</Text>
              {zone && <Text>{words.there(momentThere(locale, until, zone), zoneName(zone))}</Text>}
              <Text className={styles.quiet}>{words.edit}</Text>
              <Button
                size="small"
                disabledFocusable={change.isPending}
                onClick={() => change.mutate(null)}
              >
                {words.remove}
              </Button>
            </>
          )
        }
      </AsyncContent>
    </div>
  )
}
