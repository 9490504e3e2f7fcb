import type { Generated } from 'kysely'
import type { TemplateScope } from '../../contract/template.ts'

export interface TemplateTable {
  tenant_id: string
  id: string
  owner_id: string
  name: string
  category: string | null
  scope: TemplateScope
  /** Null: it is in use. */
  archived_at: Date | null
  /** The version that holds. */
  version_id: string
  changed_at: Date
  created_at: Date
  /** Inserted into drafts, whatever became of them. */
  times_used: Generated<number>
  revision: Generated<number>
}

/** Never changed: other words are another version. */
export interface TemplateVersionTable {
  tenant_id: string
  id: string
  template_id: string
  /** 1 … n without a gap. */
  number: number
  subject: string | null
  /** Sanitised. */
  html: string
  created_at: Date
  created_by: string | null
  restored_from: number | null
}

/** Which followed mails have words of a template. */
export interface TemplateUseTable {
  tenant_id: string
  follow_key: string
  template_id: string
  /** The one that was inserted last. */
  version_id: string
  /** The mail has tracked links: clicks can be noticed. */
  has_links: boolean
}
