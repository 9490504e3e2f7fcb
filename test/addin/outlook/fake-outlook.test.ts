import { fakeDraft, fakeOutlook } from '../../fixtures/fake-outlook.ts'
import { describePort } from './describe-port.ts'

describePort('the fake', async () => fakeOutlook({ item: fakeDraft() }))
