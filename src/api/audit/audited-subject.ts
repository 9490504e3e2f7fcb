const SUBJECT =
  /(?:^| )(contact|account|salesperson|file|template) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** A subject of the audit log that has a name as long as it exists. */
export interface NamedSubject {
  kind: 'contact' | 'account' | 'salesperson' | 'file' | 'template'
  id: string
}

/**
 * What an entry is about, e.g. `contact 0199…`.
 *
 * @returns undefined for what has no name, such as the organisation or a domain
 */
export function namedSubject(subject: string | null): NamedSubject | undefined {
  const [, kind, id] = SUBJECT.exec(subject ?? '') ?? []
  // The pattern has no other kinds.
  return kind && id ? { kind: kind as NamedSubject['kind'], id } : undefined
}
