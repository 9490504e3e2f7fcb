import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { useWords } from '../../taskpane/useWords.ts'

const useStyles = makeStyles({
  bar: { width: '100%', maxWidth: '32rem', accentColor: tokens.colorBrandBackground },
})

interface Props {
  done: number
  of: number
  text: (done: string, of: string) => string
}

/** How far something has come, as a bar and in words; read out as it changes. */
export function Progress({ done, of, text }: Props) {
  const styles = useStyles()
  const { number } = useWords()
  const words = text(number(done), number(of))
  return (
    <div role="status">
      <Text block>{words}</Text>
      <progress className={styles.bar} aria-label={words} max={Math.max(1, of)} value={done} />
    </div>
  )
}
