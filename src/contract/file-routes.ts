import { Type } from 'typebox'
import type { Endpoint } from './endpoint.ts'
import {
  FileChange,
  FileLink,
  FileList,
  FileQuery,
  FileRequest,
  FileTerms,
  FileUpload,
  FileVersionRequest,
  TrackedFile,
} from './file.ts'
import type { CallName } from './paths.ts'
import { Id, MessageKey } from './primitives.ts'

const byId = Type.Object({ id: Id })

/** Files as tracked links. */
export const fileRoutes = {
  getFileTerms: { summary: 'What holds for tracked files here', reply: FileTerms },
  createFile: {
    summary: 'Announce a file; its bytes follow in parts',
    hidden: true,
    body: FileRequest,
    reply: FileUpload,
  },
  replaceFile: {
    summary: 'Announce a new version of an own file; its links stay',
    hidden: true,
    params: byId,
    body: FileVersionRequest,
    reply: FileUpload,
  },
  finishFile: {
    summary: 'All parts are there: check them and make the version available',
    hidden: true,
    params: byId,
    body: Type.Object({ version: Type.Integer({ minimum: 1 }) }),
    reply: TrackedFile,
  },
  linkFile: {
    summary: 'Give an own file a link in a mail that is followed',
    hidden: true,
    params: Type.Object({ key: MessageKey }),
    body: Type.Object({ fileId: Id }),
    reply: FileLink,
  },
  listFiles: {
    summary: 'Own files, or those of one followed email',
    hidden: true,
    query: FileQuery,
    reply: FileList,
  },
  changeFile: {
    summary: 'Change how long and by whom an own file can be had',
    params: byId,
    body: FileChange,
    reply: TrackedFile,
  },
  removeFile: {
    summary: 'Remove an own file; its links say that it is gone',
    params: byId,
    reply: Type.Object({ done: Type.Literal(true) }),
  },
} satisfies Partial<Record<CallName, Endpoint>>
