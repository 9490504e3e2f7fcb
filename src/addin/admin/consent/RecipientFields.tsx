import { Field, Input, makeStyles, Switch, tokens } from '@fluentui/react-components'
import { useAdminTexts } from '../AdminTextsContext.ts'
import type { PolicyEntries, PolicyFaults } from './policy-entries.ts'

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  field: { maxWidth: '480px' },
  hint: { maxWidth: '70ch' },
})

interface Props {
  value: PolicyEntries
  faults: PolicyFaults
  onType: (typed: Partial<PolicyEntries>) => void
}

/** What recipients are told, and whom they can ask. */
export function RecipientFields({ value, faults, onType }: Props) {
  const styles = useStyles()
  const { recipients: words } = useAdminTexts().consent
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.legend}</legend>
      <Field hint={{ children: words.footerHint, className: styles.hint }}>
        <Switch
          label={words.footer}
          checked={value.footer}
          onChange={(_event, { checked }) => onType({ footer: checked })}
        />
      </Field>
      <Field className={styles.field} label={words.name} hint={words.nameHint}>
        <Input
          value={value.organisationName}
          maxLength={200}
          onChange={(_event, typed) => onType({ organisationName: typed.value })}
        />
      </Field>
      <Field
        className={styles.field}
        label={words.contact}
        hint={words.contactHint}
        {...(faults.privacyContact && { validationMessage: words.contactFault })}
      >
        <Input
          type="email"
          value={value.privacyContact}
          maxLength={320}
          onChange={(_event, typed) => onType({ privacyContact: typed.value })}
        />
      </Field>
      <Field
        className={styles.field}
        label={words.notice}
        hint={words.noticeHint}
        {...(faults.privacyNotice && { validationMessage: words.noticeFault })}
      >
        <Input
          type="url"
          value={value.privacyNotice}
          maxLength={500}
          placeholder="https://"
          onChange={(_event, typed) => onType({ privacyNotice: typed.value })}
        />
      </Field>
    </fieldset>
  )
}
