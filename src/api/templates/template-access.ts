import type { TemplateScope } from '../../contract/template.ts'
import type { Role } from '../../contract/people.ts'

/** What decides who may do what with a template. */
export interface OwnedTemplate {
  ownerId: string
  scope: TemplateScope
}

/** Who asks. */
export interface TemplateReader {
  id: string
  roles: ReadonlySet<Role>
}

const sharesTemplates = ({ roles }: TemplateReader): boolean =>
  roles.has('manager') || roles.has('administrator')

/**
 * Whether somebody who sees a template may change, archive or restore it: one's own; the
 * organisation's as manager or administrator; a team's as its owner while a manager, or as
 * administrator.
 */
export function mayChangeTemplate(
  { ownerId, scope }: OwnedTemplate,
  reader: TemplateReader,
): boolean {
  if (scope === 'own') return ownerId === reader.id
  if (!sharesTemplates(reader)) return false
  return scope === 'organisation' || ownerId === reader.id || reader.roles.has('administrator')
}

/** Whether somebody may give a template, or leave it, that scope. */
export const mayGiveScope = (scope: TemplateScope, reader: TemplateReader): boolean =>
  scope === 'own' || sharesTemplates(reader)
