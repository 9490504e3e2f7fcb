/** The contract's `EmailAddress`; Exchange's internal addresses do not fit it. */
const EMAIL = /^[^\s@<>,;"]{1,64}@[^\s@<>,;"]{1,255}$/

/**
 * Is a recipient one person with a mail address? A list, an address of Exchange's own kind and a
 * name that was not resolved are not: nobody can be asked about, and nobody be named, behind them.
 */
export const isPerson = ({
  emailAddress,
  recipientType,
}: Pick<Office.EmailAddressDetails, 'emailAddress' | 'recipientType'>): boolean =>
  EMAIL.test(emailAddress?.trim() ?? '') &&
  recipientType !== Office.MailboxEnums.RecipientType.DistributionList
