import type { TSchema } from 'typebox'
import * as directory from './directory-resources.ts'
import * as folder from './folder-resources.ts'
import * as query from './query-options.ts'
import type { QueryRule } from './query-options.ts'
import * as resource from './resources.ts'

/** One thing that can be asked of Graph. */
export interface Operation {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Segments below the version; `{name}` is a parameter. */
  path: string
  query?: Readonly<Record<string, QueryRule>>
  body?: TSchema
  /** The good answer: its status and what is in it; null: nothing, `text`: plain text. */
  answer: [number, TSchema | 'text' | null]
}

const MAILBOX = '{mailbox}'

/** Everything the stand-in answers; anything else is refused, as Graph refuses it. */
export const operations = {
  batch: {
    method: 'POST',
    path: '$batch',
    body: resource.Batch,
    answer: [200, resource.BatchAnswers],
  },
  listFolders: {
    method: 'GET',
    path: `${MAILBOX}/mailFolders`,
    query: query.folderList,
    answer: [200, folder.Folders],
  },
  getFolder: {
    method: 'GET',
    path: `${MAILBOX}/mailFolders/{folder}`,
    query: query.oneFolder,
    answer: [200, folder.Folder],
  },
  listChildFolders: {
    method: 'GET',
    path: `${MAILBOX}/mailFolders/{folder}/childFolders`,
    query: query.folderList,
    answer: [200, folder.Folders],
  },
  createChildFolder: {
    method: 'POST',
    path: `${MAILBOX}/mailFolders/{folder}/childFolders`,
    body: folder.WrittenFolder,
    answer: [201, folder.Folder],
  },
  listMessages: {
    method: 'GET',
    path: `${MAILBOX}/messages`,
    query: query.messageList,
    answer: [200, resource.Messages],
  },
  listFolderMessages: {
    method: 'GET',
    path: `${MAILBOX}/mailFolders/{folder}/messages`,
    query: query.messageList,
    answer: [200, resource.Messages],
  },
  listChanges: {
    method: 'GET',
    path: `${MAILBOX}/mailFolders/{folder}/messages/delta`,
    query: query.messageChanges,
    answer: [200, resource.MessageChanges],
  },
  getMessage: {
    method: 'GET',
    path: `${MAILBOX}/messages/{id}`,
    query: query.oneMessage,
    answer: [200, resource.Message],
  },
  getMime: { method: 'GET', path: `${MAILBOX}/messages/{id}/$value`, answer: [200, 'text'] },
  changeMessage: {
    method: 'PATCH',
    path: `${MAILBOX}/messages/{id}`,
    body: resource.WrittenMessage,
    answer: [200, resource.Message],
  },
  createMessage: {
    method: 'POST',
    path: `${MAILBOX}/messages`,
    body: resource.WrittenDraft,
    answer: [201, resource.Message],
  },
  sendDraft: { method: 'POST', path: `${MAILBOX}/messages/{id}/send`, answer: [202, null] },
  listAttachments: {
    method: 'GET',
    path: `${MAILBOX}/messages/{id}/attachments`,
    query: query.attachmentList,
    answer: [200, resource.Attachments],
  },
  getAttachment: {
    method: 'GET',
    path: `${MAILBOX}/messages/{id}/attachments/{attachment}`,
    answer: [200, resource.Attachment],
  },
  addAttachment: {
    method: 'POST',
    path: `${MAILBOX}/messages/{id}/attachments`,
    body: resource.WrittenAttachment,
    answer: [201, resource.Attachment],
  },
  createUploadSession: {
    method: 'POST',
    path: `${MAILBOX}/messages/{id}/attachments/createUploadSession`,
    body: resource.UploadRequest,
    answer: [201, resource.UploadSession],
  },
  moveMessage: {
    method: 'POST',
    path: `${MAILBOX}/messages/{id}/move`,
    body: resource.Move,
    answer: [201, resource.Message],
  },
  sendMail: {
    method: 'POST',
    path: `${MAILBOX}/sendMail`,
    body: resource.SendMail,
    answer: [202, null],
  },
  listUsers: {
    method: 'GET',
    path: 'users',
    query: query.userList,
    answer: [200, directory.Users],
  },
  getUser: {
    method: 'GET',
    path: `users/${MAILBOX}`,
    query: query.oneUser,
    answer: [200, directory.User],
  },
  listGroups: {
    method: 'GET',
    path: 'groups',
    query: query.groupList,
    answer: [200, directory.Groups],
  },
  listGroupUsers: {
    method: 'GET',
    path: 'groups/{group}/transitiveMembers/microsoft.graph.user',
    query: query.memberList,
    answer: [200, directory.Users],
  },
  listEventChanges: {
    method: 'GET',
    path: `${MAILBOX}/calendarView/delta`,
    query: query.eventChanges,
    answer: [200, directory.EventChanges],
  },
  listContacts: {
    method: 'GET',
    path: `${MAILBOX}/contacts`,
    query: query.contactList,
    answer: [200, directory.Contacts],
  },
  subscribe: {
    method: 'POST',
    path: 'subscriptions',
    body: resource.WrittenSubscription,
    answer: [201, resource.Subscription],
  },
  renewSubscription: {
    method: 'PATCH',
    path: 'subscriptions/{id}',
    body: resource.RenewedSubscription,
    answer: [200, resource.Subscription],
  },
  unsubscribe: { method: 'DELETE', path: 'subscriptions/{id}', answer: [204, null] },
} as const satisfies Record<string, Operation>

export type OperationName = keyof typeof operations
