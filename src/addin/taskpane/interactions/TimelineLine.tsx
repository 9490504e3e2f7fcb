import { mergeClasses } from '@fluentui/react-components'
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { useId, useState, type ReactElement, type ReactNode } from 'react'
import { useTimelineRowStyles } from './timeline-row-styles.ts'

interface Props {
  icon: ReactElement
  /** Somebody did this, as far as anybody can tell. */
  isPerson: boolean
  /** Beside the icon, in words. */
  children: ReactNode
  /** What it opens to; asked for only once it is open. */
  detail: () => ReactNode
}

/** One line of a timeline, of whichever kind; opens to more about it. */
export function TimelineLine({ icon, isPerson, children, detail }: Props) {
  const styles = useTimelineRowStyles()
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className={mergeClasses(styles.icon, isPerson && styles.person)} aria-hidden>
          {icon}
        </span>
        <span className={styles.words}>{children}</span>
        <span className={styles.chevron} aria-hidden>
          {isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        </span>
      </button>
      <div id={id} hidden={!isOpen} className={styles.evidence}>
        {isOpen && detail()}
      </div>
    </li>
  )
}
