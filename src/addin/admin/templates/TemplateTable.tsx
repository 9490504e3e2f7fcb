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
  const { columns, rate, unknown } = words.page
  const shown = (found: TemplateRate | null, of: number) =>
    found ? rate(number(Math.round(found.percent)), number(of)) : unknown
  return (
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
          cell: ({ figures }) => shown(figures.replyRate, figures.sent),
        },
        {
          title: columns.opens,
          width: NUMBER,
          cell: ({ figures }) => shown(figures.openRate, figures.opensMeasured),
        },
        {
          title: columns.clicks,
          width: NUMBER,
          cell: ({ figures }) => shown(figures.clickRate, figures.clicksMeasured),
        },
        { title: columns.used, width: NUMBER, cell: ({ timesUsed }) => number(timesUsed) },
      ]}
    />
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
