import { ClockRegular } from '@fluentui/react-icons/svg/clock'
import { HistoryRegular } from '@fluentui/react-icons/svg/history'
import { HomeRegular } from '@fluentui/react-icons/svg/home'
import { MailInboxRegular } from '@fluentui/react-icons/svg/mail-inbox'
import { MailSettingsRegular } from '@fluentui/react-icons/svg/mail-settings'
import { MailWarningRegular } from '@fluentui/react-icons/svg/mail-warning'
import { PeopleRegular } from '@fluentui/react-icons/svg/people'
import { PersonKeyRegular } from '@fluentui/react-icons/svg/person-key'
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
    name: 'contacts',
    icon: <PeopleRegular />,
    View: lazy(async () => ({
      default: (await import('./contacts/ContactsPage.tsx')).ContactsPage,
    })),
  },
  {
    name: 'logging',
    icon: <MailSettingsRegular />,
    View: lazy(async () => ({
      default: (await import('./logging/LoggingPage.tsx')).LoggingPage,
    })),
  },
  {
    name: 'quarantine',
    icon: <MailWarningRegular />,
    View: lazy(async () => ({
      default: (await import('./quarantine/QuarantinePage.tsx')).QuarantinePage,
    })),
  },
  {
    name: 'retention',
    icon: <ClockRegular />,
    View: lazy(async () => ({
      default: (await import('./retention/RetentionPage.tsx')).RetentionPage,
    })),
  },
  {
    name: 'requests',
    icon: <MailInboxRegular />,
    View: lazy(async () => ({
      default: (await import('./requests/RequestsPage.tsx')).RequestsPage,
    })),
  },
  {
    name: 'audit',
    icon: <HistoryRegular />,
    View: lazy(async () => ({
      default: (await import('./audit/AuditPage.tsx')).AuditPage,
    })),
  },
  {
    name: 'roles',
    icon: <PersonKeyRegular />,
    View: lazy(async () => ({
      default: (await import('./roles/RolesPage.tsx')).RolesPage,
    })),
  },
]
