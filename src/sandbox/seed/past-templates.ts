import type { TemplateScope } from '../../contract/template.ts'
import { ANNA, JONAS, type Salesperson } from '../cast.ts'

export interface PastTemplate {
  name: string
  category: string | null
  scope: TemplateScope
  owner: Salesperson
  /** Oldest first; the last one holds. */
  versions: readonly { daysAgo: number; subject: string | null; html: string }[]
  isArchived?: true
}

/** Days before the first mail with any of them. */
const BEGIN = 119

/** Templates of Fabrikam, as the API keeps them. */
export const pastTemplates: readonly PastTemplate[] = [
  {
    ...{ name: 'Agree on a delivery day', category: 'Deliveries', scope: 'organisation' },
    owner: JONAS,
    versions: [
      {
        daysAgo: BEGIN,
        subject: 'Delivery {{order}}',
        html: '<p>Hello {{first name}},</p><p>When may we deliver your order?</p><p>Kind regards<br>{{my name}}</p>',
      },
      {
        daysAgo: 62,
        subject: 'Delivery {{order}}',
        html: '<p>Hello {{first name}},</p><p>Your order is packed. Does <b>{{day}}</b> suit you?</p><p>Kind regards<br>{{my name}}</p>',
      },
    ],
  },
  {
    ...{ name: 'First contact', category: 'New customers', scope: 'organisation', owner: JONAS },
    versions: [
      {
        daysAgo: BEGIN,
        subject: 'Nice to meet you, {{first name}}',
        html: '<p>Hello {{first name}},</p><p>It was good to talk about {{account}}. In short, we</p><ul><li>count what goes in and out of a warehouse,</li><li>plan extensions,</li><li>look after both for ten years.</li></ul><p>May I show you what others did?</p><p>Kind regards<br>{{my name}}</p>',
      },
    ],
  },
  {
    ...{ name: 'Offer', category: 'Offers', scope: 'team', owner: JONAS },
    versions: [
      {
        daysAgo: BEGIN,
        subject: 'Offer for {{account}}',
        html: '<p>Dear {{full name}},</p><p>As agreed on {{today}}, here is our offer for <b>{{subject of the offer}}</b>. It holds for {{weeks}} weeks.</p><p>Kind regards<br>{{my name}}</p>',
      },
    ],
  },
  {
    ...{ name: 'One more try', category: 'New customers', scope: 'own', owner: ANNA },
    versions: [
      {
        daysAgo: 50,
        subject: null,
        html: '<p>Hello {{first name}},</p><p>If this is the wrong moment, tell me, and I shall not ask again. Otherwise choose a day, and I call you.</p><p>Kind regards<br>{{my name}}</p>',
      },
    ],
  },
  {
    ...{ name: 'Season’s greetings', category: null, scope: 'organisation', owner: JONAS },
    isArchived: true,
    versions: [
      {
        daysAgo: BEGIN,
        subject: 'Season’s greetings',
        html: '<p>Hello {{first name}},</p><p>Thank you for a good year.</p>',
      },
    ],
  },
]
