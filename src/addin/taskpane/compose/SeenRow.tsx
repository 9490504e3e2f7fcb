import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle'

const useStyles = makeStyles({
  row: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  icon: { flexShrink: 0, fontSize: '20px' },
  yes: { color: tokens.colorStatusSuccessForeground1 },
  no: { color: tokens.colorNeutralForeground3 },
  words: { minWidth: 0 },
  text: { color: tokens.colorNeutralForeground2 },
})

interface Props {
  name: string
  isSeen: boolean
  text: string
}

/** One kind of interaction, and whether it will be seen. */
export function SeenRow({ name, isSeen, text }: Props) {
  const styles = useStyles()
  const Icon = isSeen ? CheckmarkCircleFilled : SubtractCircleRegular
  return (
    <li className={styles.row}>
      <Icon aria-hidden className={mergeClasses(styles.icon, isSeen ? styles.yes : styles.no)} />
      <div className={styles.words}>
        <Text block weight="semibold">
          {name}
        </Text>
        <Text block size={200} className={styles.text}>
          {text}
        </Text>
      </div>
    </li>
  )
}
