import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { TemplateRate, TemplateSummary } from '../../../contract/template.ts'
import { RecommendedBadge } from '../../taskpane/templates/RecommendedBadge.tsx'
import { useToolTexts } from '../../taskpane/ToolTextsContext.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { DataTable } from '../components/DataTable.tsx'
import { partAddress } from '../page-address.ts'

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
})

const NUMBER = 'minmax(0, 2fr)'

/** Templates with their rates; why they are so is on each one's own page. */
export function TemplateTable({ templates }: { templates: readonly TemplateSummary[] }) {
  const { template: words } = useToolTexts()
  const { number } = useWords()
  const styles = useStyles()
  const { columns, certainty } = words.page
  return (
    <>
      <DataTable
        label={words.list}
        rows={templates}
        idOf={({ id }) => id}
        columns={[
          {
            title: columns.name,
            width: 'minmax(0, 5fr)',
            cell: (template) => <Name template={template} />,
          },
          {
            title: columns.replies,
            width: NUMBER,
            cell: ({ figures }) => <Rate rate={figures.replyRate} of={figures.sent} />,
          },
          {
            title: columns.opens,
            width: NUMBER,
            cell: ({ figures }) => <Rate rate={figures.openRate} of={figures.opensMeasured} />,
          },
          {
            title: columns.clicks,
            width: NUMBER,
            cell: ({ figures }) => <Rate rate={figures.clickRate} of={figures.clicksMeasured} />,
          },
          { title: columns.used, width: NUMBER, cell: ({ timesUsed }) => number(timesUsed) },
        ]}
      />
      <span className={styles.note}>{certainty}</span>
    </>
  )
}

/** A share, and between which bounds it lies with 95 % certainty. */
function Rate({ rate, of }: { rate: TemplateRate | null; of: number }) {
  const styles = useStyles()
  const { page } = useToolTexts().template
  const { number } = useWords()
  if (!rate) return page.unknown
  return (
    <>
      {page.rate(number(Math.round(rate.percent)), number(of))}
      <span className={styles.note}>
        {page.between(number(Math.floor(rate.low)), number(Math.ceil(rate.high)))}
      </span>
    </>
  )
}

function Name({ template }: { template: TemplateSummary }) {
  const styles = useStyles()
  const { template: words } = useToolTexts()
  const note = useTemplateNote()
  return (
    <>
      <Link href={partAddress('templates', template.id)} className={styles.name}>
        {template.name}
      </Link>
      <span className={styles.note}>{note(template)}</span>
      <RecommendedBadge verdict={template.verdict} />
      {template.isArchived && <span className={styles.note}>{words.page.archived}</span>}
    </>
  )
}

/** Category, whose it is, and who may use it. */
export function useTemplateNote() {
  const { page, scopes } = useToolTexts().template
  return ({ category, owner, isOwn, scope }: TemplateSummary): string => {
    const whose = owner ? page.by(owner.name) : page.gone
    const notes = [category, isOwn ? page.mine : whose, ...(scope === 'own' ? [] : [scopes[scope]])]
    return notes.filter((note) => note !== null).join(' · ')
  }
}
