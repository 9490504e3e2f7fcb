import { Button, makeStyles, useRestoreFocusTarget } from '@fluentui/react-components'
import { MailOffRegular } from '@fluentui/react-icons/svg/mail-off'
import { useState } from 'react'
import { useUnfollow } from '../../client/mutations.ts'
import { Failed } from '../components/Failed.tsx'
import { Confirm } from '../components/Confirm.tsx'
import { useWords } from '../useWords.ts'

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } })

/** The button that voids a key, once the salesperson has confirmed it. */
export function Unfollow({ followKey }: { followKey: string }) {
  const styles = useStyles()
  const { mail: words } = useWords().texts.read
  const restoreFocus = useRestoreFocusTarget()
  const unfollow = useUnfollow()
  const [isAsking, setIsAsking] = useState(false)
  const question = {
    title: words.unfollowTitle,
    text: words.unfollowText,
    confirm: words.unfollow,
  }
  return (
    <>
      <Button
        {...restoreFocus}
        className={styles.button}
        icon={<MailOffRegular />}
        disabledFocusable={unfollow.isPending}
        onClick={() => setIsAsking(true)}
      >
        {words.unfollow}
      </Button>
      <Confirm
        question={isAsking ? question : undefined}
        onConfirm={() => unfollow.mutate({ params: { key: followKey } })}
        onClose={() => setIsAsking(false)}
      />
      {unfollow.isError && <Failed title={words.failed} error={unfollow.error} />}
    </>
  )
}
