import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleRegular } from '@fluentui/react-icons/svg/circle'
import { useAdminTexts } from '../AdminTextsContext.ts'
import type { SetupProgress } from './useSetupProgress.ts'

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

/** The steps with what is done; each that can be gone to is a button. */
export function ProgressList({ progress }: { progress: SetupProgress }) {
  const styles = useStyles()
  const { loggingSetup: words } = useAdminTexts()
  return (
    <nav aria-label={words.progress}>
      <ol className={styles.list}>
        {progress.steps.map((step) => {
          const isDone = progress.isDone(step)
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
                {isDone ? (
                  <span
                    className={mergeClasses(styles.icon, styles.done)}
                    role="img"
                    aria-label={words.done}
                  >
                    <CheckmarkCircleFilled />
                  </span>
                ) : (
                  <span className={styles.icon} aria-hidden>
                    <CircleRegular />
                  </span>
                )}
                {words.steps[step]}
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
