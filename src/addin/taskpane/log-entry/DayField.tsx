import { Input } from '@fluentui/react-components'
import { useState } from 'react'
import { dayOf, endOfDay } from './due-day.ts'

interface Props {
  label: string
  /** The instant at which the day that is chosen now ends. */
  dueAt: string
  /** @param dueAt when another day that was chosen ends */
  onChange: (dueAt: string) => void
}

/**
 * A day that can be put off. It is taken over once the field is left or Enter is pressed: while a year is
 * being typed, it is a day of the first centuries.
 */
export function DayField({ label, dueAt, onChange }: Props) {
  const held = dayOf(dueAt)
  const [typed, setTyped] = useState<string>()
  const take = () => {
    const end = typed === undefined || typed === held ? undefined : endOfDay(typed)
    setTyped(undefined)
    if (end) onChange(end)
  }
  return (
    <Input
      type="date"
      size="small"
      aria-label={label}
      value={typed ?? held}
      onChange={(_event, { value }) => setTyped(value)}
      onBlur={take}
      onKeyDown={({ key }) => {
        if (key === 'Enter') take()
      }}
    />
  )
}
