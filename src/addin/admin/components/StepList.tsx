import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleRegular } from '@fluentui/react-icons/svg/circle'

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  step: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    ':disabled': { color: tokens.colorNeutralForeground3, cursor: 'default' },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderRightColor: tokens.colorCompoundBrandStroke,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderLeftColor: tokens.colorCompoundBrandStroke,
  },
  icon: { display: 'flex', fontSize: '20px' },
  done: { color: tokens.colorStatusSuccessForeground1 },
})

interface Props<Step extends string> {
  /** What the list is, as a noun. */
  label: string
  /** For those who do not see the marks. */
  done: string
  progress: StepProgress<Step>
  titles: Readonly<Record<Step, string>>
}

/** Where one is in a set-up. */
export interface StepProgress<Step extends string> {
  steps: readonly Step[]
  current: Step
  isDone: (step: Step) => boolean
  isReachable: (step: Step) => boolean
  goTo: (step: Step) => void
}

/** The steps with what is done; each that can be gone to is a button. */
export function StepList<Step extends string>({ label, done, progress, titles }: Props<Step>) {
  const styles = useStyles()
  return (
    <nav aria-label={label}>
      <ol className={styles.list}>
        {progress.steps.map((step) => {
          const isCurrent = step === progress.current
          return (
            <li key={step}>
              <button
                type="button"
                className={mergeClasses(styles.step, isCurrent && styles.current)}
                aria-current={isCurrent ? 'step' : undefined}
                disabled={!isCurrent && !progress.isReachable(step)}
                onClick={() => progress.goTo(step)}
              >
                <StepMark done={progress.isDone(step) ? done : undefined} />
                {titles[step]}
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** @param done its word; undefined: it is not done */
function StepMark({ done }: { done: string | undefined }) {
  const styles = useStyles()
  if (done === undefined) {
    return (
      <span className={styles.icon} aria-hidden>
        <CircleRegular />
      </span>
    )
  }
  return (
    <span className={mergeClasses(styles.icon, styles.done)} role="img" aria-label={done}>
      <CheckmarkCircleFilled />
    </span>
  )
}
