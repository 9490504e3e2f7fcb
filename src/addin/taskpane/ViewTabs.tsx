import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components'
import { AlertRegular } from '@fluentui/react-icons/svg/alert'
import { NotebookRegular } from '@fluentui/react-icons/svg/notebook'
import { formatNumber } from '../locales/format.ts'
import { useTexts } from './TextsContext.ts'

export type ViewName = 'message' | 'followed' | 'log' | 'alerts'

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
  count: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: 'auto',
  },
  // Long words and a sign with a number: in a narrow pane they are in one row only when close.
  tab: {
    '@media (max-width: 420px)': {
      paddingLeft: tokens.spacingHorizontalXXS,
      paddingRight: tokens.spacingHorizontalXXS,
      // The line below is as wide as the word.
      '::after': { left: tokens.spacingHorizontalXXS, right: tokens.spacingHorizontalXXS },
      '::before': { left: tokens.spacingHorizontalXXS, right: tokens.spacingHorizontalXXS },
    },
  },
  word: { '@media (max-width: 420px)': { display: 'none' } },
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
  /** Mail is logged, so there is a log. */
  hasLog: boolean
  /** Alerts that nobody has seen yet. */
  unseen: number
}

/** Switches between the open message, the list of followed mails, the log and the alerts. */
export function ViewTabs({ selected, onSelect, hasLog, unseen }: Props) {
  const styles = useStyles()
  const { appName, views } = useTexts().common
  const tab = (name: 'message' | 'followed') => (
    // Only the shown view exists, so only its tab can point at a panel.
    <Tab
      value={name}
      id={`tab-${name}`}
      className={styles.tab}
      aria-controls={name === selected ? `panel-${name}` : ''}
    >
      {views[name]}
    </Tab>
  )
  return (
    <header className={styles.bar}>
      {/* Outlook draws the pane's title bar; a second visible title would only repeat it. */}
      <h1 className={styles.heading}>{appName}</h1>
      <TabList
        className={styles.tabs}
        // Four in one row of a pane that is 320 px wide.
        size={hasLog ? 'small' : 'medium'}
        aria-label={views.label}
        selectedValue={selected}
        onTabSelect={(_event, { value }) => onSelect(value as ViewName)}
      >
        {tab('message')}
        {tab('followed')}
        {hasLog && <LogTab isSelected={selected === 'log'} />}
        <Bell isSelected={selected === 'alerts'} unseen={unseen} />
      </TabList>
    </header>
  )
}

/** The tab of the log; in a narrow pane its sign alone, so that all tabs are in one row. */
function LogTab({ isSelected }: { isSelected: boolean }) {
  const styles = useStyles()
  const { tab } = useTexts().log
  return (
    <Tab
      value="log"
      id="tab-log"
      className={styles.tab}
      icon={<NotebookRegular />}
      title={tab}
      aria-label={tab}
      aria-controls={isSelected ? 'panel-log' : ''}
    >
      <span className={styles.word}>{tab}</span>
    </Tab>
  )
}

/** More than this is just many. */
const MANY = 99

/** The tab of the alerts, with how many are new. */
function Bell({ isSelected, unseen }: { isSelected: boolean; unseen: number }) {
  const styles = useStyles()
  const { alerts: words, locale } = useTexts()
  const shown = formatNumber(locale, Math.min(unseen, MANY)) + (unseen > MANY ? '+' : '')
  return (
    <Tab
      value="alerts"
      id="tab-alerts"
      className={styles.tab}
      icon={<AlertRegular />}
      title={words.bell(unseen, shown)}
      aria-label={words.bell(unseen, shown)}
      aria-controls={isSelected ? 'panel-alerts' : ''}
    >
      {unseen > 0 && (
        <span className={styles.count} aria-hidden>
          {shown}
        </span>
      )}
    </Tab>
  )
}
