import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { TemplateAverage, TemplateRate, TemplateSummary } from '../../../contract/template.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useWords } from '../useWords.ts'

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
  },
})

interface Props {
  template: TemplateSummary
  average: TemplateAverage
}

/** What became of mails with a template, with how certain that is and why it is recommended or not. */
export function TemplateFigures({ template, average }: Props) {
  const styles = useStyles()
  const { figures: words } = useToolTexts().template
  const { number, day } = useWords()
  const share = useShare()
  const { figures, timesUsed } = template
  const { replyRate, openRate, clickRate } = figures
  const lines = [
    useVerdictSentence()(template, average),
    replyRate ? words.replies(share(replyRate, figures.replied, figures.sent)) : words.noReplies,
    openRate ? words.opens(share(openRate, figures.opened, figures.opensMeasured)) : words.noOpens,
    clickRate
      ? words.clicks(share(clickRate, figures.clicked, figures.clicksMeasured))
      : words.noClicks,
    words.used(timesUsed, number(timesUsed)),
    words.basis,
    ...(average.since === null ? [] : [words.since(day(average.since))]),
  ]
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>
          <Text size={200}>{line}</Text>
        </li>
      ))}
    </ul>
  )
}

/** Why a template is recommended, or is not. */
export function useVerdictSentence() {
  const { verdicts } = useToolTexts().template.figures
  const { number } = useWords()
  return ({ figures, verdict }: TemplateSummary, average: TemplateAverage): string =>
    verdicts[verdict]({
      percent: number(Math.round(figures.replyRate?.percent ?? 0)),
      sent: number(figures.sent),
      // Never more than is known.
      low: number(Math.floor(figures.replyRate?.low ?? 0)),
      average: number(Math.round(average.replyPercent ?? 0)),
    })
}

function useShare() {
  const { number } = useWords()
  return ({ percent, low, high }: TemplateRate, count: number, of: number) => ({
    percent: number(Math.round(percent)),
    count: number(count),
    of: number(of),
    low: number(Math.floor(low)),
    high: number(Math.ceil(high)),
  })
}
