import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import'
import { AttachRegular } from '@fluentui/react-icons/svg/attach'
import { BuildingMultipleRegular } from '@fluentui/react-icons/svg/building-multiple'
import { ClockRegular } from '@fluentui/react-icons/svg/clock'
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task'
import { DataFunnelRegular } from '@fluentui/react-icons/svg/data-funnel'
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending'
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text'
import { FilterRegular } from '@fluentui/react-icons/svg/filter'
import { HeartPulseRegular } from '@fluentui/react-icons/svg/heart-pulse'
import { HistoryRegular } from '@fluentui/react-icons/svg/history'
import { HomeRegular } from '@fluentui/react-icons/svg/home'
import { MailListRegular } from '@fluentui/react-icons/svg/mail-list'
import { MailInboxRegular } from '@fluentui/react-icons/svg/mail-inbox'
import { MailSettingsRegular } from '@fluentui/react-icons/svg/mail-settings'
import { MailWarningRegular } from '@fluentui/react-icons/svg/mail-warning'
import { PeopleRegular } from '@fluentui/react-icons/svg/people'
import { PersonKeyRegular } from '@fluentui/react-icons/svg/person-key'
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark'
import { lazy, type ComponentType, type ReactNode } from 'react'
import type { Role } from '../../contract/people.ts'
import type { PageName } from './page-address.ts'

interface Page {
  /** Its address after `#/`, and its texts in `shell.pages`. */
  name: PageName
  icon: ReactNode
  /** Whoever has one of these roles may open it; absent: everybody. */
  takes?: readonly Role[]
  /** A chunk of its own; draws what is below heading and purpose. */
  View: ComponentType
}

const ADMINISTRATOR: readonly Role[] = ['administrator']

/** The pages in the order of the navigation; one arrives at the first that one may open. */
export const pages: readonly [Page, ...Page[]] = [
  {
    name: 'overview',
    icon: <HomeRegular />,
    takes: ADMINISTRATOR,
    View: lazy(async () => ({
      default: (await import('./overview/OverviewPage.tsx')).OverviewPage,
    })),
  },
  {
    name: 'log',
    icon: <MailListRegular />,
    View: lazy(async () => ({
      default: (await import('./log/LogPage.tsx')).LogPage,
    })),
  },
  {
    name: 'accounts',
    icon: <BuildingMultipleRegular />,
    View: lazy(async () => ({
      default: (await import('./accounts/AccountsPage.tsx')).AccountsPage,
    })),
  },
  {
    name: 'segments',
    icon: <FilterRegular />,
    View: lazy(async () => ({
      default: (await import('./segments/SegmentsPage.tsx')).SegmentsPage,
    })),
  },
  {
    name: 'templates',
    icon: <DocumentTextRegular />,
    View: lazy(async () => ({
      default: (await import('./templates/TemplatesPage.tsx')).TemplatesPage,
    })),
  },
  {
    name: 'pipeline',
    icon: <DataFunnelRegular />,
    View: lazy(async () => ({
      default: (await import('./pipeline/PipelinePage.tsx')).PipelinePage,
    })),
  },
  {
    name: 'follow-ups',
    icon: <ClipboardTaskRegular />,
    View: lazy(async () => ({
      default: (await import('./follow-ups/FollowUpsPage.tsx')).FollowUpsPage,
    })),
  },
  {
    name: 'consent',
    icon: <ShieldCheckmarkRegular />,
    takes: ADMINISTRATOR,
    View: lazy(async () => ({
      default: (await import('./consent/ConsentPage.tsx')).ConsentPage,
    })),
  },
  {
    name: 'contacts',
    icon: <PeopleRegular />,
    takes: ADMINISTRATOR,
    View: lazy(async () => ({
      default: (await import('./contacts/ContactsPage.tsx')).ContactsPage,
    })),
  },
  {
    name: 'import',
    icon: <ArrowImportRegular />,
    takes: ADMINISTRATOR,
    View: lazy(async () => ({
      default: (await import('./import/ImportPage.tsx')).ImportPage,
    })),
  },
  {
    name: 'logging',
    icon: <MailSettingsRegular />,
    takes: ADMINISTRATOR,
    View: lazy(async () => ({
      default: (await import('./logging/LoggingPage.tsx')).LoggingPage,
    })),
  },
  {
    name: 'engagement',
    icon: <DataTrendingRegular />,
    takes: ADMINISTRATOR,
    View: lazy(async () => ({
      default: (await import('./engagement/EngagementPage.tsx')).EngagementPage,
    })),
  },
  {
    name: 'quarantine',
    icon: <MailWarningRegular />,
    takes: ['manager', 'administrator'],
    View: lazy(async () => ({
      default: (await import('./quarantine/QuarantinePage.tsx')).QuarantinePage,
    })),
  },
  {
    name: 'retention',
    icon: <ClockRegular />,
    takes: ADMINISTRATOR,
    View: lazy(async () => ({
      default: (await import('./retention/RetentionPage.tsx')).RetentionPage,
    })),
  },
  {
    name: 'files',
    icon: <AttachRegular />,
    takes: ADMINISTRATOR,
    View: lazy(async () => ({
      default: (await import('./tracked-files/TrackedFilesPage.tsx')).TrackedFilesPage,
    })),
  },
  {
    name: 'requests',
    icon: <MailInboxRegular />,
    takes: ADMINISTRATOR,
    View: lazy(async () => ({
      default: (await import('./requests/RequestsPage.tsx')).RequestsPage,
    })),
  },
  {
    name: 'audit',
    icon: <HistoryRegular />,
    takes: ADMINISTRATOR,
    View: lazy(async () => ({
      default: (await import('./audit/AuditPage.tsx')).AuditPage,
    })),
  },
  {
    name: 'health',
    icon: <HeartPulseRegular />,
    takes: ADMINISTRATOR,
    View: lazy(async () => ({
      default: (await import('./health/HealthPage.tsx')).HealthPage,
    })),
  },
  {
    name: 'roles',
    icon: <PersonKeyRegular />,
    takes: ADMINISTRATOR,
    View: lazy(async () => ({
      default: (await import('./roles/RolesPage.tsx')).RolesPage,
    })),
  },
]
