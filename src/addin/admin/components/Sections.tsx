import { makeStyles, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  list: { margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: `0 0 ${tokens.spacingVerticalM}`, maxWidth: '70ch' },
})

interface Props {
  /** In the order in which they are read. */
  sections: Readonly<Record<string, { title: string; text: string }>>
}

/** A text in parts that each have a name, such as what an administrator agrees to. */
export function Sections({ sections }: Props) {
  const styles = useStyles()
  return (
    <dl className={styles.list}>
      {Object.entries(sections).map(([name, { title, text }]) => (
        <div key={name}>
          <dt className={styles.term}>{title}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
