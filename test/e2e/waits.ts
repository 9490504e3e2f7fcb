/** A mail that is read sooner after it went out was read by a machine. */
export const DELIVERY_MS = 5_500

/** How long a person has a mail open before the sender looks again; sooner, it was the sender. */
export const READING_MS = 5_500

/** Longer than the time behind a view of our own in which an open is taken for that view. */
export const AFTER_OWN_VIEW_MS = 11_000
