import { Badge, makeStyles } from '@fluentui/react-components'
import { StarRegular } from '@fluentui/react-icons/svg/star'
import type { TemplateVerdict } from '../../../contract/template.ts'
import { useToolTexts } from '../ToolTextsContext.ts'

const useStyles = makeStyles({ badge: { alignSelf: 'flex-start' } })

/** Star and word on what is recommended; nothing on the others. The reason is with the numbers. */
export function RecommendedBadge({ verdict }: { verdict: TemplateVerdict }) {
  const styles = useStyles()
  const { template: words } = useToolTexts()
  if (verdict !== 'recommended') return null
  return (
    <Badge className={styles.badge} appearance="tint" color="brand" icon={<StarRegular />}>
      {words.recommended}
    </Badge>
  )
}
