/** Texts of the page about files as tracked links. Numbers arrive formatted. */
export const files = {
  label: 'Shared files',
  title: 'Sharing files as tracked links',
  shared: 'Salespeople may share files as tracked links',
  sharedHint:
    'Off: no new file can be shared, and none be made available longer. What is shared already can be had until it expires, also while Follow is switched off; nothing is recorded of it then.',
  max: 'Largest file',
  megabytes: 'MB',
  days: 'Available at most',
  daysHint: 'For files that are shared from now on.',
  daysUnit: 'days',
  noQuota: 'No limit for all files together',
  quota: 'Room for all files together',
  quotaHint: 'When it is used up, no new file can be shared until others are removed.',
  fault: (most: string) => `Write a whole number from 1 to ${most}.`,
  noKey:
    'Files cannot be shared yet: they would have to be encrypted, and there is no key for that. Ask the operator of Follow to set SECRET_KEYS.',
  usage: {
    title: 'Room used',
    used: (used: string) => `${used} MB used`,
    usedOf: (used: string, quota: string) => `${used} of ${quota} MB used`,
    full: 'There is no room left: no new file can be shared until others are removed or there is more room.',
    available: (count: number, text: string) =>
      count === 1 ? '1 file can be had now.' : `${text} files can be had now.`,
    why: 'Why this much?',
    whyText:
      'All uploads whose bytes are kept are counted: files that can be had, versions that were replaced, for an hour, files that expired or were taken back, for 30 days, and uploads that broke off, for a day.',
    places: {
      database: 'Files are kept encrypted in the database of this installation.',
      blobs: 'Files are kept encrypted in Azure Blob Storage of this installation.',
    },
    scanned: 'Each file is checked for viruses before anybody can have it.',
    notScanned: 'Files are not checked for viruses: your operator has set up no scanner.',
  },
}

export type AdminFilesTexts = typeof files
