import { Type } from 'typebox'
import type { Endpoint } from './endpoint.ts'
import type { CallName } from './paths.ts'
import { Id } from './primitives.ts'
import {
  NewTemplate,
  SavedTemplate,
  Template,
  TemplateArchiving,
  TemplateChange,
  TemplateContent,
  TemplateList,
  TemplateQuery,
  TemplateRestoring,
} from './template.ts'

const byId = Type.Object({ id: Id })
const byVersion = Type.Object({ id: Id, versionId: Id })
const Done = Type.Object({ done: Type.Literal(true) })

/** Templates: texts to be used again, and what became of the mails with them. */
export const templateRoutes = {
  listTemplates: {
    summary: 'Own and shared templates with figures',
    hidden: true,
    query: TemplateQuery,
    reply: TemplateList,
  },
  getTemplate: {
    summary: 'One template with its versions',
    hidden: true,
    params: byId,
    reply: Template,
  },
  getTemplateVersion: {
    summary: 'What one version of a template says',
    hidden: true,
    params: byVersion,
    reply: TemplateContent,
  },
  createTemplate: {
    summary: 'Save a new template; to share it takes a manager',
    hidden: true,
    body: NewTemplate,
    reply: SavedTemplate,
  },
  changeTemplate: {
    summary: 'Change a template: other words become a new version',
    hidden: true,
    params: byId,
    body: TemplateChange,
    reply: SavedTemplate,
  },
  archiveTemplate: {
    summary: 'Put a template away, or take it back',
    hidden: true,
    params: byId,
    body: TemplateArchiving,
    reply: Template,
  },
  restoreTemplateVersion: {
    summary: 'Make an old version hold again, as a new one',
    hidden: true,
    params: byVersion,
    body: TemplateRestoring,
    reply: Template,
  },
  noteTemplateUse: {
    summary: 'A version was inserted into a draft',
    hidden: true,
    params: byVersion,
    reply: Done,
  },
} satisfies Partial<Record<CallName, Endpoint>>
