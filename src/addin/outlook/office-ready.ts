/**
 * Waits until Office.js is ready.
 *
 * @returns false where the page is open outside Outlook, as in a plain browser tab
 */
export async function officeReady(): Promise<boolean> {
  const { host } = await Office.onReady()
  return host === Office.HostType.Outlook
}
