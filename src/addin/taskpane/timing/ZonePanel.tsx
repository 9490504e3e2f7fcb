import {
  Button,
  Combobox,
  Field,
  makeStyles,
  Option,
  Text,
  tokens,
} from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import type { BestTime } from '../../../contract/timing.ts'
import { useBestTime, useSetContactZone } from '../../client/timing-queries.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { Failed } from '../components/Failed.tsx'
import { Panel } from '../components/Panel.tsx'
import { useTexts } from '../TextsContext.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useWords } from '../useWords.ts'
import { zoneReasons } from './WhyTime.tsx'
import { clockThere, zoneName } from './zone-clock.ts'
import { allZoneNames, zonesNamed } from './zone-names.ts'

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
  },
  field: { alignSelf: 'stretch' },
  box: { minWidth: 0, width: '100%' },
  list: { maxHeight: '14rem' },
})

/** Where somebody is by the clock, how that is known, and a way to say it better. */
export function ZonePanel({ email }: { email: string }) {
  const { zone: words } = useToolTexts().later
  return (
    <Panel title={words.title}>
      <ZoneLines email={email} />
    </Panel>
  )
}

/** The same without a heading. */
export function ZoneLines({ email }: { email: string }) {
  const styles = useStyles()
  const { zone: words } = useToolTexts().later
  const query = useBestTime(email)
  return (
    <AsyncContent query={query} label={words.title} lines={2}>
      {(best) => (
        <div className={styles.form}>
          <Zone best={best} />
        </div>
      )}
    </AsyncContent>
  )
}

function Zone({ best }: { best: BestTime }) {
  const { locale } = useTexts()
  const { day } = useWords()
  const { zone: words, why } = useToolTexts().later
  const { zone, now } = best
  return (
    <>
      <Text>
        {zone ? words.is(zoneName(zone.zone), clockThere(locale, now, zone.zone)) : words.none}
      </Text>
      {zone && <Text size={200}>{zoneReasons(zone, why, day).join(' ')}</Text>}
      <Disclosure label={words.change}>
        <ZoneForm email={best.email} ownZone={best.ownZone} />
      </Disclosure>
    </>
  )
}

function ZoneForm({ email, ownZone }: { email: string; ownZone: string | null }) {
  const styles = useStyles()
  const { zone: words } = useToolTexts().later
  const [typed, setTyped] = useState(ownZone ?? '')
  const [isFaulty, setIsFaulty] = useState(false)
  const save = useSetContactZone(email)
  const zones = useMemo(allZoneNames, [])
  const submit = () => {
    const isZone = zones.includes(typed)
    setIsFaulty(!isZone)
    if (isZone) save.mutate(typed)
  }
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Field
        className={styles.field}
        label={words.label}
        hint={words.hint}
        {...(isFaulty && { validationMessage: words.fault })}
      >
        <ZoneBox
          zones={zones}
          typed={typed}
          onType={(text) => {
            setTyped(text)
            setIsFaulty(false)
          }}
        />
      </Field>
      <Button type="submit" disabledFocusable={save.isPending}>
        {save.isPending ? words.saving : words.save}
      </Button>
      {ownZone !== null && (
        <Button
          appearance="subtle"
          disabledFocusable={save.isPending}
          onClick={() => save.mutate(null, { onSuccess: () => setTyped('') })}
        >
          {words.forget}
        </Button>
      )}
      {save.isSuccess && <Text role="status">{words.saved}</Text>}
      {save.error && <Failed error={save.error} title={words.failed} />}
    </form>
  )
}

interface ZoneBoxProps {
  zones: readonly string[]
  typed: string
  onType: (text: string) => void
}

/** A zone by its name, found by typing a part of it. */
function ZoneBox({ zones, typed, onType, ...field }: ZoneBoxProps) {
  const styles = useStyles()
  const { zone: words } = useToolTexts().later
  const found = zonesNamed(typed, zones)
  return (
    <Combobox
      {...field}
      freeform
      className={styles.box}
      listbox={{ className: styles.list }}
      value={typed}
      selectedOptions={zones.includes(typed) ? [typed] : []}
      onChange={(event) => onType(event.target.value)}
      onOptionSelect={(_event, { optionValue }) => {
        // Typing on takes a choice back and says so without one.
        if (optionValue) onType(optionValue)
      }}
    >
      {found.map((name) => (
        <Option key={name} value={name} text={name}>
          {zoneName(name)}
        </Option>
      ))}
      {found.length === 0 && (
        <Option key="none" disabled text={words.noneFound}>
          {words.noneFound}
        </Option>
      )}
    </Combobox>
  )
}
