import { makeStyles } from '@fluentui/react-components'
import { WordSelect, type WordSelectProps } from '../../taskpane/components/WordSelect.tsx'

// Of the window and not of what is around it: a share of that would not count for how wide the
// field around it wants to be.
const useStyles = makeStyles({ select: { maxWidth: 'min(18rem, 75vw)' } })

/** One of several, by its word; no wider than a line of words. */
export function Choice<T extends string>(props: Omit<WordSelectProps<T>, 'className'>) {
  return <WordSelect {...props} className={useStyles().select} />
}
