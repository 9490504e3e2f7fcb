import { makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components'
import type { TemplateSort } from '../../../contract/template.ts'
import { useToolTexts } from '../ToolTextsContext.ts'

const LONGEST_SEARCH = 200

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  search: { maxWidth: 'none' },
  selects: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(12rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
})

/** As typed and chosen; an empty category is every one. */
export interface TemplateChoice {
  search: string
  category: string
  sort: TemplateSort
}

interface Props {
  choice: TemplateChoice
  categories: readonly string[]
  onChoose: (choice: TemplateChoice) => void
}

/** Search, category and order of templates. */
export function TemplateFilters({ choice, categories, onChoose }: Props) {
  const styles = useStyles()
  const { template: words } = useToolTexts()
  return (
    <div role="search" className={styles.filters}>
      <SearchBox
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        maxLength={LONGEST_SEARCH}
        value={choice.search}
        onChange={(_event, { value }) => onChoose({ ...choice, search: value })}
      />
      <div className={styles.selects}>
        <Select
          aria-label={words.category}
          value={choice.category}
          onChange={(_event, { value }) => onChoose({ ...choice, category: value })}
        >
          <option value="">{words.everyCategory}</option>
          {categories.map((category) => (
            <option key={category}>{category}</option>
          ))}
        </Select>
        <Select
          aria-label={words.sort}
          value={choice.sort}
          onChange={(_event, { value }) => onChoose({ ...choice, sort: value as TemplateSort })}
        >
          {Object.entries(words.sorts).map(([sort, word]) => (
            <option key={sort} value={sort}>
              {word}
            </option>
          ))}
        </Select>
      </div>
    </div>
  )
}
