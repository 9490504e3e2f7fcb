/**
 * The mailbox is not this runner's any more: another one has it, or email logging or Follow was
 * switched off. What is not committed by then is not written.
 */
export class LeaseLost extends Error {
  override name = 'LeaseLost'

  constructor() {
    super('The mailbox is not this runner’s any more')
  }
}
