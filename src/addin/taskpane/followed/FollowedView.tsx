import { useTexts } from '../TextsContext.ts'

export function FollowedView() {
  return <h2>{useTexts().common.views.followed}</h2>
}
