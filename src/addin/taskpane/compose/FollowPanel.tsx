import { makeStyles, Switch, Text, tokens } from '@fluentui/react-components'
import { EyeRegular } from '@fluentui/react-icons/svg/eye'
import { useId } from 'react'
import { failureCode } from '../../client/failure.ts'
import { Failed } from '../components/Failed.tsx'
import { Panel } from '../components/Panel.tsx'
import { useTexts } from '../TextsContext.ts'
import { AskForConsent } from './AskForConsent.tsx'
import { LeftBehind } from './LeftBehind.tsx'
import { Obstacle } from './Obstacle.tsx'
import { Partial } from './Partial.tsx'
import { isBegun, type Standing } from './standing.ts'
import type { DraftFollow } from './useDraftFollow.ts'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '36px',
  },
  word: {
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  switch: { flexShrink: 0 },
  text: { color: tokens.colorNeutralForeground2 },
})

interface Props {
  follow: DraftFollow
  standing: Standing
  onCheckAgain: () => void
}

/** The switch, the state in words, and what stands in its way. */
export function FollowPanel({ follow, standing, onCheckAgain }: Props) {
  const styles = useStyles()
  const { compose } = useTexts()
  const textId = useId()
  const words = useStateWords(follow, standing)
  return (
    <Panel title={compose.title} icon={<EyeRegular />}>
      <div className={styles.row}>
        <Text role="status" weight="semibold" className={styles.word}>
          {words.title}
        </Text>
        <FollowSwitch follow={follow} standing={standing} textId={textId} />
      </div>
      <Text id={textId} className={styles.text}>
        {words.text}
      </Text>
      {follow.onBehalfOf && <Text size={200}>{compose.onBehalf(follow.onBehalfOf)}</Text>}
      {!follow.beaconIsQueued && <Text size={200}>{compose.noBeacon}</Text>}
      <Obstacle standing={standing} onCheckAgain={onCheckAgain} />
      <Partial standing={standing} asks={follow.asks} />
      <AskForConsent follow={follow} standing={standing} />
      <SwitchFailed follow={follow} standing={standing} />
      <LeftBehind follow={follow} />
    </Panel>
  )
}

type SwitchProps = Pick<Props, 'follow' | 'standing'>

function FollowSwitch({ follow, standing, textId }: SwitchProps & { textId: string }) {
  const styles = useStyles()
  const { compose } = useTexts()
  const isOn = standing.mark === 'on'
  return (
    <Switch
      className={styles.switch}
      checked={isOn}
      // Switching off is always possible; switching on only where nothing is in its way.
      disabled={follow.switching !== undefined || (!isOn && standing.obstacle !== undefined)}
      onChange={isOn ? follow.switchOff : follow.switchOn}
      aria-label={compose.follow}
      aria-describedby={textId}
    />
  )
}

function SwitchFailed({ follow, standing }: SwitchProps) {
  const { compose } = useTexts()
  // A refusal that the check by now knows too is told as an obstacle, with more words.
  if (follow.error === null || failureCode(follow.error) === standing.obstacle) return null
  const isOn = standing.mark === 'on'
  return (
    <Failed
      error={follow.error}
      title={isOn ? compose.offFailed : compose.onFailed}
      onRetry={isOn ? follow.switchOff : follow.switchOn}
    />
  )
}

function useStateWords({ switching }: DraftFollow, standing: Standing) {
  const { state } = useTexts().compose
  const words = useStandingWords(standing)
  return switching ? { ...words, title: state.switching[switching] } : words
}

function useStandingWords(standing: Standing) {
  const { state, obstacles } = useTexts().compose
  const { mark, obstacle, isLess } = standing
  if (isBegun(standing))
    return { title: state.words[mark], text: obstacles['no-recipient']('').how }
  if (obstacle) return { title: state.blocked, text: state.blockedText[mark] }
  const text = isLess && mark === 'off' ? state.less : state.texts[mark]
  return { title: state.words[mark], text }
}
