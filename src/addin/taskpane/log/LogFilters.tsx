import { Button, makeStyles, SearchBox, Select, Text, tokens } from '@fluentui/react-components'
import { useTexts } from '../TextsContext.ts'
import type { LogChoice } from './log-choice.ts'

const MAX_SEARCH = 200

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  search: { maxWidth: 'none' },
  selects: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(8rem, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  only: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
})

interface Props {
  choice: LogChoice
  onChoice: (choice: LogChoice) => void
}

/** Search, direction and which entries; and the one contact it is about, if any. */
export function LogFilters({ choice, onChoice }: Props) {
  const styles = useStyles()
  const { log } = useTexts()
  const { list: words } = log
  return (
    <div role="search" className={styles.filters}>
      <SearchBox
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        maxLength={MAX_SEARCH}
        value={choice.search}
        onChange={(_event, { value }) => onChoice({ ...choice, search: value })}
      />
      <div className={styles.selects}>
        <Select
          aria-label={words.direction}
          value={choice.direction}
          onChange={(_event, { value }) =>
            onChoice({ ...choice, direction: value as LogChoice['direction'] })
          }
        >
          <Options words={{ any: words.anyDirection, ...log.directions }} />
        </Select>
        <Select
          aria-label={words.show}
          value={choice.show}
          onChange={(_event, { value }) =>
            onChoice({ ...choice, show: value as LogChoice['show'] })
          }
        >
          <Options words={words.shows} />
        </Select>
      </div>
      {choice.contact && (
        <div className={styles.only}>
          <Text size={200}>{words.only(choice.contact.name ?? choice.contact.email)}</Text>
          <Button size="small" onClick={() => onChoice({ ...choice, contact: undefined })}>
            {words.reset}
          </Button>
        </div>
      )}
    </div>
  )
}

function Options({ words }: { words: Readonly<Record<string, string>> }) {
  return Object.entries(words).map(([value, word]) => (
    <option key={value} value={value}>
      {word}
    </option>
  ))
}
