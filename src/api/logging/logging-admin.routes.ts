import type { FastifyInstance } from 'fastify'
import type { Logging } from '../../contract/logging.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { route } from '../http/route.ts'
import { beginSignIn } from './begin-sign-in.service.ts'
import { checkAddresses, setInternalDomains } from './address-check.service.ts'
import { describeLogging } from './describe-logging.service.ts'
import {
  backfillLogging,
  beginProbe,
  recreateLoggingJob,
  runLogging,
  switchLogging,
} from './logging-acts.service.ts'
import { setLoggingCredential } from './logging-credential.service.ts'
import { listRuns } from './logging-job.service.ts'
import { clearLogging, consentToLogging, setLogging } from './logging-setup.service.ts'
import { validateLogging } from './validate-logging.service.ts'

/** Setting up email logging; each change answers how it stands then. */
export function loggingAdminRoutes(app: FastifyInstance, ctx: Context): void {
  const stand = async (caller: Caller, changed: Promise<void>): Promise<Logging> => {
    await changed
    return describeLogging(ctx, caller.tenantId)
  }

  route(app, 'getLogging', ({ caller }) => describeLogging(ctx, caller.tenantId))
  route(app, 'setLogging', ({ caller, body }) => stand(caller, setLogging(ctx, caller, body)))
  route(app, 'setLoggingCredential', ({ caller, body }) =>
    stand(caller, setLoggingCredential(ctx, caller, body)),
  )
  route(app, 'beginLoggingSignIn', async ({ caller, setCookie }) => {
    const { reply, cookie } = await beginSignIn(ctx, caller)
    setCookie(cookie)
    return reply
  })
  route(app, 'consentToLogging', ({ caller, body }) =>
    stand(caller, consentToLogging(ctx, caller, body)),
  )
  route(app, 'switchLogging', ({ caller, body }) => stand(caller, switchLogging(ctx, caller, body)))
  route(app, 'validateLogging', ({ caller }) => validateLogging(ctx, caller.tenantId))
  route(app, 'clearLogging', ({ caller, body }) => stand(caller, clearLogging(ctx, caller, body)))

  route(app, 'runLogging', ({ caller }) => stand(caller, runLogging(ctx, caller)))
  route(app, 'recreateLoggingJob', ({ caller, body }) =>
    stand(caller, recreateLoggingJob(ctx, caller, body)),
  )
  route(app, 'backfillLogging', ({ caller, body }) =>
    stand(caller, backfillLogging(ctx, caller, body)),
  )
  route(app, 'startProbe', ({ caller }) => stand(caller, beginProbe(ctx, caller)))
  route(app, 'listLoggingRuns', async ({ caller }) => ({
    items: await listRuns(ctx.db, caller.tenantId),
  }))

  route(app, 'checkAddresses', ({ caller }) => checkAddresses(ctx, caller.tenantId))
  route(app, 'setInternalDomains', ({ caller, body }) => setInternalDomains(ctx, caller, body))
}
