import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Draft } from '../../outlook/port.ts'
import { Panel } from '../components/Panel.tsx'
import { useTexts } from '../TextsContext.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import {
  momentFault,
  momentOf,
  nextFullHour,
  typedMoment,
  type MomentFault,
} from './typed-moment.ts'
import { useDeliverAt, type useSetDeliverAt } from './useDelay.ts'
import { momentThere } from './zone-clock.ts'

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
  },
  fault: { color: tokens.colorPaletteRedForeground1 },
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
})

interface Props {
  draft: Draft
  zone: string | undefined
  change: ReturnType<typeof useSetDeliverAt>
}

/** A day and a time to deliver at, by one's own clock, with theirs beside it. */
export function OwnTime({ draft, zone, change }: Props) {
  const styles = useStyles()
  const { own: words } = useToolTexts().later
  const held = useDeliverAt(draft).data ?? undefined
  const [typed, setTyped] = useState(() => typedMoment(nextFullHour(new Date())))
  const [fault, setFault] = useState<MomentFault>()
  const type = (some: Partial<typeof typed>) => {
    setTyped({ ...typed, ...some })
    setFault(undefined)
  }
  const submit = () => {
    const at = momentOf(typed)
    const found = momentFault(at, new Date())
    setFault(found)
    if (at && !found) change.mutate(at)
  }
  return (
    <Panel title={words.title}>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <div className={styles.fields}>
          <Field label={words.day} required>
            <Input
              type="date"
              value={typed.day}
              onChange={(_, { value }) => type({ day: value })}
            />
          </Field>
          <Field label={words.time} required>
            <Input
              type="time"
              value={typed.time}
              onChange={(_, { value }) => type({ time: value })}
            />
          </Field>
        </div>
        {fault ? (
          <Text role="alert" size={200} className={styles.fault}>
            {words.faults[fault]}
          </Text>
        ) : (
          <There typed={typed} zone={zone} />
        )}
        <Button type="submit" disabledFocusable={change.isPending}>
          {change.isPending ? words.setting : held ? words.change : words.set}
        </Button>
      </form>
    </Panel>
  )
}

function There({
  typed,
  zone,
}: {
  typed: { day: string; time: string }
  zone: string | undefined
}) {
  const { locale } = useTexts()
  const { own: words } = useToolTexts().later
  const at = momentOf(typed)
  return zone && at ? <Text size={200}>{words.there(momentThere(locale, at, zone))}</Text> : null
}
