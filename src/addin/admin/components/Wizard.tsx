import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { StepList, type StepProgress } from './StepList.tsx'

const useStyles = makeStyles({
  step: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    minWidth: 0,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outline: 'none',
  },
  leave: { alignSelf: 'flex-start' },
})

interface Props<Step extends string> {
  words: {
    /** What the list of steps is, as a noun. */
    progress: string
    /** For those who do not see the marks. */
    done: string
    steps: Readonly<Record<Step, string>>
    leave: string
    /** In place of it while something is missing yet. */
    leaveUnfinished: string
  }
  progress: StepProgress<Step>
  isComplete: boolean
  onLeave: () => void
  /** The current step. */
  children: ReactNode
}

/** A set-up a step at a time, whose heading gets the focus, with the way out below. */
export function Wizard<Step extends string>({
  words,
  progress,
  isComplete,
  onLeave,
  children,
}: Props<Step>) {
  const styles = useStyles()
  const id = useId()
  const { current } = progress
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [current])
  return (
    <Stack>
      <StepList label={words.progress} done={words.done} progress={progress} titles={words.steps} />
      <section aria-labelledby={id} className={styles.step}>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
          {words.steps[current]}
        </h2>
        {children}
      </section>
      <Button appearance="subtle" className={styles.leave} onClick={onLeave}>
        {isComplete ? words.leave : words.leaveUnfinished}
      </Button>
    </Stack>
  )
}
