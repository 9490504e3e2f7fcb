import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { BuildingRegular } from '@fluentui/react-icons/svg/building'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import type { DomainProfile, RecipientCheck } from '../../../contract/recipient.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { Panel } from '../components/Panel.tsx'
import { useTexts } from '../TextsContext.ts'
import { domainAdvice, hasSomethingToSay } from './domain-advice.ts'

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  line: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    paddingBottom: tokens.spacingVerticalXS,
  },
  icon: { flexShrink: 0, fontSize: '20px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  figures: { margin: 0, paddingLeft: '1.5em' },
})

/** Before the mail goes out: which of its numbers will mean something at the companies addressed. */
export function MeasurabilityPanel({ check }: { check: RecipientCheck | undefined }) {
  const styles = useStyles()
  const { title } = useTexts().compose.measurability
  const known = (check?.measurability ?? []).filter(hasSomethingToSay)
  if (known.length === 0) return null
  return (
    <Panel title={title} icon={<BuildingRegular />}>
      <ul className={styles.list} aria-label={title}>
        {known.map((profile) => (
          <li key={profile.domain}>
            <Advice profile={profile} />
            <Figures profile={profile} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** Words and a shape; the colour only repeats them. */
function Advice({ profile }: { profile: DomainProfile }) {
  const styles = useStyles()
  const { measurability } = useTexts().compose
  return domainAdvice(profile, measurability).map(({ isGood, text }) => {
    const Icon = isGood ? CheckmarkCircleFilled : WarningRegular
    return (
      <div key={text} className={styles.line}>
        <Icon
          aria-hidden
          className={mergeClasses(styles.icon, isGood ? styles.good : styles.warning)}
        />
        <Text className={styles.words}>{text}</Text>
      </div>
    )
  })
}

/** The numbers behind it; those of no mail are left out. */
function Figures({ profile }: { profile: DomainProfile }) {
  const styles = useStyles()
  const { measurability: words } = useTexts().compose
  const { domain, mails } = profile
  return (
    <Disclosure label={words.why(domain)}>
      {words.learned(mails)}
      <ul className={styles.figures}>
        {(['fetchedAhead', 'notLoaded', 'scanned'] as const)
          .filter((share) => profile[share].of > 0)
          .map((share) => (
            <li key={share}>{words[share](profile[share].mails, profile[share].of)}</li>
          ))}
      </ul>
      {words.sure}
    </Disclosure>
  )
}
