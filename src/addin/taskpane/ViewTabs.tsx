import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components'
import { useTexts } from './TextsContext.ts'

export type ViewName = 'message' | 'followed'

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    // In a very low pane there is no room for what stays in place.
    '@media (max-height: 320px)': { position: 'static' },
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexWrap: 'wrap' },
  heading: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
})

interface Props {
  selected: ViewName
  onSelect: (view: ViewName) => void
}

/** Switches between the open message and the list of followed mails. */
export function ViewTabs({ selected, onSelect }: Props) {
  const styles = useStyles()
  const { appName, views } = useTexts().common
  const tab = (name: ViewName) => (
    // Only the shown view exists, so only its tab can point at a panel.
    <Tab value={name} id={`tab-${name}`} aria-controls={name === selected ? `panel-${name}` : ''}>
      {views[name]}
    </Tab>
  )
  return (
    <header className={styles.bar}>
      {/* Outlook draws the pane's title bar; a second visible title would only repeat it. */}
      <h1 className={styles.heading}>{appName}</h1>
      <TabList
        className={styles.tabs}
        aria-label={views.label}
        selectedValue={selected}
        onTabSelect={(_event, { value }) => onSelect(value as ViewName)}
      >
        {tab('message')}
        {tab('followed')}
      </TabList>
    </header>
  )
}
