import { Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import { Disclosure } from '../components/Disclosure.tsx'
import { useToolTexts } from '../ToolTextsContext.ts'
import { DAYS_OFFERED, isPasswordShort, type TypedOptions } from './file-options.ts'

interface Props {
  options: TypedOptions
  mostDays: number
  onChange: (options: TypedOptions) => void
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
})

/** How long and by whom the next file can be had. */
export function FileOptionsForm({ options, mostDays, onChange }: Props) {
  const styles = useStyles()
  const { file: words } = useToolTexts()
  const change = (part: Partial<TypedOptions>) => onChange({ ...options, ...part })
  return (
    <Disclosure label={words.options}>
      <div className={styles.form}>
        <Field label={words.expires}>
          <Select
            value={String(options.days)}
            onChange={(_event, { value }) => change({ days: Number(value) })}
          >
            {DAYS_OFFERED.filter((days) => days <= mostDays).map((days) => (
              <option key={days} value={days}>
                {words.days(days)}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={words.password}
          hint={words.passwordHint}
          {...(isPasswordShort(options) && { validationMessage: words.passwordShort })}
        >
          <Input
            type="password"
            autoComplete="new-password"
            maxLength={200}
            value={options.password}
            onChange={(_event, { value }) => change({ password: value })}
          />
        </Field>
        <Field hint={words.onceHint}>
          <Checkbox
            label={words.once}
            checked={options.once}
            onChange={(_event, { checked }) => change({ once: checked === true })}
          />
        </Field>
      </div>
    </Disclosure>
  )
}
