import { Button, makeStyles } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } })

interface Props {
  label: string
  onBack: () => void
}

/** The way back from a detail. Takes the focus, because what was pressed to get here is gone. */
export function BackBar({ label, onBack }: Props) {
  const styles = useStyles()
  return (
    <Button
      ref={focus}
      className={styles.button}
      appearance="subtle"
      icon={<ArrowLeftRegular />}
      onClick={onBack}
    >
      {label}
    </Button>
  )
}

const focus = (button: HTMLButtonElement | null) => button?.focus()
