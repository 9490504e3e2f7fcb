import { Button, type ButtonProps } from '@fluentui/react-components'
import { useRef } from 'react'

interface Props {
  /** On the button. */
  label: string
  /** Of the field behind it; of the button too where it says more. */
  fieldLabel: string
  isDisabled: boolean
  size?: ButtonProps['size']
  onFile: (file: File) => void
}

/** Lets somebody choose a file of their device. */
export function ChooseFile({ label, fieldLabel, isDisabled, size = 'medium', onFile }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button size={size} disabledFocusable={isDisabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        aria-label={fieldLabel}
        hidden
        onChange={({ target }) => {
          const [chosen] = target.files ?? []
          if (chosen) onFile(chosen)
          // The same file can be chosen again after it failed.
          target.value = ''
        }}
      />
    </>
  )
}
