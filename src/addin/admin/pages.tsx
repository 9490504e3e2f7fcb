import { ClockRegular } from '@fluentui/react-icons/svg/clock'
import { HomeRegular } from '@fluentui/react-icons/svg/home'
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark'
import { lazy, type ComponentType, type ReactNode } from 'react'
import type { PageName } from './page-address.ts'

interface Page {
  /** Its address after `#/`, and its texts in `shell.pages`. */
  name: PageName
  icon: ReactNode
  /** A chunk of its own; draws what is below heading and purpose. */
  View: ComponentType
}

/** The pages in the order of the navigation; the first is where one arrives. */
export const pages: readonly [Page, ...Page[]] = [
  {
    name: 'overview',
    icon: <HomeRegular />,
    View: lazy(async () => ({
      default: (await import('./overview/OverviewPage.tsx')).OverviewPage,
    })),
  },
  {
    name: 'consent',
    icon: <ShieldCheckmarkRegular />,
    View: lazy(async () => ({
      default: (await import('./consent/ConsentPage.tsx')).ConsentPage,
    })),
  },
  {
    name: 'retention',
    icon: <ClockRegular />,
    View: lazy(async () => ({
      default: (await import('./retention/RetentionPage.tsx')).RetentionPage,
    })),
  },
]
