/** A subscription to what arrives in the queue, as the server keeps it. */
export interface Subscription {
  id: string
  /** It ends then unless it is renewed. */
  until: Date
}

/** Being told by the server when mail arrives. Every method may throw `MailSourceError`. */
export interface Subscriptions {
  /**
   * @param wanted.notificationUrl where the server tells; it asks there at once whether that is right
   * @param wanted.clientState secret that the server says with each notification
   * @param wanted.until the server may choose a time before that
   */
  create(wanted: {
    notificationUrl: string
    clientState: string
    until: Date
  }): Promise<Subscription>
  /** @returns until when it goes on; null where there is none with that id any more */
  renew(id: string, until: Date): Promise<Date | null>
  /** Does nothing where there is none. */
  remove(id: string): Promise<void>
}
