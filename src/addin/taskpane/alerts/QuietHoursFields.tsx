import { Field, Input, makeStyles, Switch, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { QuietHours } from '../../../contract/alert.ts'
import { Stack } from '../components/Panel.tsx'
import { useTexts } from '../TextsContext.ts'

const NIGHT = { from: '20:00', to: '07:00' }

const useStyles = makeStyles({
  times: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(6rem, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
})

interface Props {
  /** Null: none. */
  hours: QuietHours | null
  onChange: (hours: QuietHours | null) => void
}

/** When nothing pops up, by the clock of where the salesperson is. */
export function QuietHoursFields({ hours, onChange }: Props) {
  const styles = useStyles()
  const { settings: words } = useTexts().alerts
  const timeZone = hours?.timeZone ?? ownTimeZone()
  const set = (some: Partial<QuietHours>) =>
    onChange({ ...(hours ?? NIGHT), ...some, timeZone: ownTimeZone() })
  return (
    <Stack isTight>
      <Switch
        label={words.quiet}
        checked={hours !== null}
        onChange={(_event, { checked }) => (checked ? set({}) : onChange(null))}
      />
      {hours && (
        <div className={styles.times}>
          <Time label={words.from} time={hours.from} onChange={(from) => set({ from })} />
          <Time label={words.to} time={hours.to} onChange={(to) => set({ to })} />
        </div>
      )}
      <Text size={200} className={styles.quiet}>
        {words.quietText(timeZone)}
      </Text>
    </Stack>
  )
}

interface TimeProps {
  label: string
  time: string
  onChange: (time: string) => void
}

/** A time of day; taken when the field is left, and left as it was where it is none. */
function Time({ label, time, onChange }: TimeProps) {
  const [typed, setTyped] = useState<string>()
  const take = () => {
    setTyped(undefined)
    if (typed && typed !== time) onChange(typed)
  }
  return (
    <Field label={label}>
      <Input
        type="time"
        value={typed ?? time}
        onChange={(_event, { value }) => setTyped(value)}
        onBlur={take}
      />
    </Field>
  )
}

const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
