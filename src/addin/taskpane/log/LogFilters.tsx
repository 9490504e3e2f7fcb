import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { Choices, SearchFilters } from '../components/SearchFilters.tsx'
import { WordSelect } from '../components/WordSelect.tsx'
import { useTexts } from '../TextsContext.ts'
import type { LogChoice } from './log-choice.ts'

const useStyles = makeStyles({
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
  const change = (part: Partial<LogChoice>) => onChoice({ ...choice, ...part })
  return (
    <SearchFilters
      label={words.search}
      search={choice.search}
      onSearch={(search) => change({ search })}
    >
      <Choices>
        <WordSelect
          label={words.direction}
          value={choice.direction}
          words={{ any: words.anyDirection, ...log.directions }}
          onChoose={(direction) => change({ direction })}
        />
        <WordSelect
          label={words.show}
          value={choice.show}
          words={words.shows}
          onChoose={(show) => change({ show })}
        />
      </Choices>
      {choice.contact && (
        <div className={styles.only}>
          <Text size={200}>{words.only(choice.contact.name ?? choice.contact.email)}</Text>
          <Button size="small" onClick={() => change({ contact: undefined })}>
            {words.reset}
          </Button>
        </div>
      )}
    </SearchFilters>
  )
}
