import { Type } from 'typebox'
import type { Endpoint } from './endpoint.ts'
import {
  IndividualPlanRequest,
  IndividualRecipient,
  IndividualSend,
  IndividualSendList,
} from './individual.ts'
import {
  IndividualActRequest,
  IndividualLease,
  IndividualLeaseRequest,
  IndividualPartRequest,
  IndividualParts,
  IndividualStepPath,
  IndividualStepRequest,
} from './individual-step.ts'
import type { CallName } from './paths.ts'
import { Id } from './primitives.ts'

const byId = Type.Object({ id: Id })

/** One mail for each recipient; what is in it never comes here (law 8). */
export const individualRoutes = {
  planIndividualSend: {
    summary: 'Plan a mail of their own for each recipient of a draft',
    hidden: true,
    body: IndividualPlanRequest,
    reply: IndividualSend,
  },
  listIndividualSends: {
    summary: 'Own individual sends: open ones, and those of the last 30 days, newest first',
    reply: IndividualSendList,
  },
  leaseIndividualSend: {
    summary: 'Work on an individual send, or go on; nobody else can meanwhile',
    params: byId,
    body: IndividualLeaseRequest,
    reply: IndividualLease,
  },
  prepareIndividual: {
    summary: 'What goes into the mail of one recipient',
    params: IndividualStepPath,
    body: IndividualPartRequest,
    reply: IndividualParts,
  },
  recordIndividual: {
    summary: 'A step of the mail to one recipient',
    params: IndividualStepPath,
    body: IndividualStepRequest,
    reply: IndividualRecipient,
  },
  finishIndividualSend: {
    summary: 'Everybody has got it',
    params: byId,
    body: IndividualActRequest,
    reply: IndividualSend,
  },
  stopIndividualSend: {
    summary: 'The rest is not sent; what went out stays',
    params: byId,
    body: IndividualActRequest,
    reply: IndividualSend,
  },
} satisfies Partial<Record<CallName, Endpoint>>
