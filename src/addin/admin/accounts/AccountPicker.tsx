import {
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  SearchBox,
  Text,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import { useAccountChoices } from '../../client/account-queries.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { useSettled } from '../../taskpane/useSettled.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'

/** Quiet after the last keystroke before a search is asked for. */
const TYPING_MS = 300

/** The contract's most for a search. */
const MAX_SEARCH = 200

export interface Picked {
  id: string
  name: string
}

interface Props {
  label: string
  /** Cannot be chosen: the account it is chosen for. */
  exceptId: string
  picked: Picked | undefined
  onPick: (picked: Picked) => void
  /** Said where nothing was chosen that has to be. */
  fault?: string | undefined
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  domain: { color: tokens.colorNeutralForeground3 },
})

/** One account, looked up by name or domain. */
export function AccountPicker({ label, exceptId, picked, onPick, fault }: Props) {
  const styles = useStyles()
  const { picker: words } = useAdminTexts().adminAccounts
  const [typed, setTyped] = useState('')
  const search = useSettled(typed, TYPING_MS)
  return (
    <div className={styles.root}>
      <Field label={label} {...(fault !== undefined && { validationMessage: fault })}>
        <SearchBox
          placeholder={words.search}
          maxLength={MAX_SEARCH}
          value={typed}
          onChange={(_event, { value }) => setTyped(value)}
        />
      </Field>
      {search.trim() !== '' && (
        <Found search={search} exceptId={exceptId} picked={picked} onPick={onPick} />
      )}
      {picked && <Text role="status">{words.chosen(picked.name)}</Text>}
    </div>
  )
}

function Found({ search, exceptId, picked, onPick }: Omit<Props, 'label'> & { search: string }) {
  const styles = useStyles()
  const { picker: words } = useAdminTexts().adminAccounts
  const { number } = useWords()
  const query = useAccountChoices(search)
  const found = query.data?.items.filter(({ id }) => id !== exceptId) ?? []
  const rest = (query.data?.total ?? 0) - (query.data?.items.length ?? 0)
  return (
    <AsyncContent
      query={query}
      label={words.found}
      empty={{ when: () => found.length === 0, show: <Text role="status">{words.none}</Text> }}
    >
      {() => (
        <>
          <RadioGroup
            aria-label={words.found}
            value={picked?.id ?? ''}
            onChange={(_event, { value }) => {
              const one = found.find(({ id }) => id === value)
              if (one) onPick({ id: one.id, name: one.name })
            }}
          >
            {found.map(({ id, name, domain }) => (
              <Radio
                key={id}
                value={id}
                label={
                  <>
                    {name} <span className={styles.domain}>{domain}</span>
                  </>
                }
              />
            ))}
          </RadioGroup>
          {rest > 0 && <Text>{words.more(rest, number(rest))}</Text>}
        </>
      )}
    </AsyncContent>
  )
}
