import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { useId, useState, type ReactNode } from 'react'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0 },
  button: {
    // The chevron stands in the middle of its box: this puts it in line with the text above.
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    paddingLeft: 0,
    paddingRight: tokens.spacingHorizontalXS,
    minWidth: 0,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForeground1,
  },
  content: {
    alignSelf: 'stretch',
    minWidth: 0,
    paddingTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
})

interface Props {
  label: string
  startsOpen?: boolean
  children: ReactNode
}

/**
 * A line that opens into more. In place and not in a pop-up: there is no room beside a pane 320
 * pixels wide, least of all with text at twice its size.
 */
export function Disclosure({ label, startsOpen = false, children }: Props) {
  const styles = useStyles()
  const [isOpen, setIsOpen] = useState(startsOpen)
  const id = useId()
  return (
    <div className={styles.root}>
      <Button
        className={styles.button}
        appearance="transparent"
        size="small"
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {label}
      </Button>
      <div id={id} hidden={!isOpen} className={styles.content}>
        {isOpen && children}
      </div>
    </div>
  )
}
