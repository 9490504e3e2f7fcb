import { Component, type ReactNode } from 'react'
import { TextsContext } from '../TextsContext.ts'
import { Notice } from './Notice.tsx'

interface Props {
  children: ReactNode
  /** In place of saying so, where nobody misses what failed. */
  fallback?: ReactNode
}

/** Keeps one view's bug from taking the pane down; says so and offers to mount it again. */
export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
  static override contextType = TextsContext
  declare context: React.ContextType<typeof TextsContext>

  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    if (this.props.fallback !== undefined) return this.props.fallback
    const { crashed, retry } = this.context.common
    return (
      <Notice
        title={crashed.title}
        text={crashed.text}
        action={{ label: retry, onClick: () => this.setState({ hasFailed: false }) }}
      />
    )
  }
}
