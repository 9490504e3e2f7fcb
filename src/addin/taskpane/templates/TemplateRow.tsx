import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { TemplateAverage, TemplateSummary } from '../../../contract/template.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { useListStyles } from '../components/list-styles.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useWords } from '../useWords.ts'
import { RecommendedBadge } from './RecommendedBadge.tsx'
import { TemplateFigures } from './TemplateFigures.tsx'

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground2 },
})

interface Props {
  template: TemplateSummary
  average: TemplateAverage
  takesFocus: boolean
  onPick: () => void
}

/** One template to choose, with how often it is answered and why that is said. */
export function TemplateRow({ template, average, takesFocus, onPick }: Props) {
  const styles = useStyles()
  const list = useListStyles()
  const { template: words } = useToolTexts()
  const { number } = useWords()
  const { name, category, subject, scope, verdict, figures } = template
  const { replyRate, sent } = figures
  const notes = [category, words.scopes[scope], subject].filter((note) => note !== null)
  return (
    <>
      <button
        type="button"
        className={list.button}
        {...(takesFocus && { ref: focus })}
        onClick={onPick}
      >
        <Text className={styles.name}>{name}</Text>
        <Text size={200} className={styles.note}>
          {notes.join(' · ')}
        </Text>
        <Text size={200}>
          {replyRate
            ? words.figures.answered(number(Math.round(replyRate.percent)), number(sent))
            : words.figures.none}
        </Text>
        <RecommendedBadge verdict={verdict} />
      </button>
      <Disclosure label={words.figures.why}>
        <TemplateFigures template={template} average={average} />
      </Disclosure>
    </>
  )
}

const focus = (button: HTMLButtonElement | null) => button?.focus()
