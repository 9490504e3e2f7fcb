import { makeStyles, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(9rem, 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground3 },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
})

/** Large numbers beside each other, each below its name; both formatted. */
export function NumberList({ numbers }: { numbers: readonly (readonly [string, string])[] }) {
  const styles = useStyles()
  return (
    <dl className={styles.list}>
      {numbers.map(([name, value]) => (
        <div key={name}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.number}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
