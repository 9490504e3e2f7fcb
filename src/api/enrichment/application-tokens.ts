/** Tokens for Microsoft Graph that the operator's application gets of its own accord, tenant by tenant. */
export interface ApplicationTokens {
  /**
   * A token that is good now, kept while it is.
   *
   * @param isRefused Graph did not take the last one: another is asked for
   * @throws MailSourceError `credential-missing` where the operator has no application,
   *   `credential-refused`, `consent-needed`, `unreachable` or `unexpected-answer`
   */
  token(tenantId: string, isRefused?: boolean): Promise<string>
  /**
   * The application permissions that the tenant gave, as a new token says; that one is kept from now on.
   *
   * @throws MailSourceError as above
   */
  permissions(tenantId: string): Promise<string[]>
}
