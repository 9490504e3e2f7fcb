import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import {
  faults,
  rules,
  type RuleName,
  type Surroundings,
} from './fixtures/manifest/manifest-rules.ts'
import { readSurroundings } from './fixtures/manifest/surroundings.ts'

const manifest = readFileSync(path.resolve(import.meta.dirname, '../manifest.xml'), 'utf8')

describe('manifest.xml', () => {
  it.each(Object.keys(rules) as RuleName[])('%s', (rule) => {
    expect(faults(rule, manifest, readSurroundings())).toEqual([])
  })
})

/** A place where every rule holds, so that each row below breaks exactly one thing. */
const good: Surroundings = {
  packageVersion: '0.1.0',
  asset: (name) => pngOf(Number(/-(\d+)\.png$/.exec(name)?.[1])),
  built: new Set([
    'taskpane.html',
    'commands.html',
    'launchevent.html',
    'launchevent.js',
    'support.html',
  ]),
  registeredFunctions: new Set(['toggleFollow', 'onMessageSend']),
  allowedScripts: ['https://localhost:3000/launchevent.js'],
}

function pngOf(size: number): Buffer {
  const header = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const extent = Buffer.alloc(8)
  extent.writeUInt32BE(size, 0)
  extent.writeUInt32BE(size, 4)
  return Buffer.concat([header, extent])
}

interface Break {
  rule: RuleName
  /** What is broken, in words. */
  by: string
  from?: string | RegExp
  to?: string
  around?: Partial<Surroundings>
  says: string
}

const breaks: Break[] = [
  {
    rule: 'elements come in the order Outlook wants',
    by: 'two elements of the root change places',
    from: /(<Permissions>.*<\/Permissions>)\s*(<Rule [\s\S]*?<\/Rule>)/,
    to: '$2$1',
    says: 'OfficeApp:MailApp',
  },
  {
    rule: 'elements come in the order Outlook wants',
    by: 'pinning before the page it pins',
    from: /(<SourceLocation resid="Taskpane.Page"\/>)\s*(<SupportsPinning>true<\/SupportsPinning>)/,
    to: '$2$1',
    says: 'Action:ShowTaskpane',
  },
  {
    rule: 'elements come in the order Outlook wants',
    by: 'a tooltip on a phone button',
    from: /(MobileButton".*>\s*<Label resid="Pane.Label"\/>)/,
    to: '$1<Supertip/>',
    says: 'Control:MobileButton',
  },
  {
    rule: 'elements come in the order Outlook wants',
    by: 'an element nobody knows',
    from: '<Hosts>',
    to: '<Hosts><Guest/>',
    says: 'Hosts',
  },
  {
    rule: 'resources resolve, are used and have short names',
    by: 'a label that is not defined',
    from: '<Label resid="Group.Label"/>',
    to: '<Label resid="Grup.Label"/>',
    says: 'Grup.Label is not defined',
  },
  {
    rule: 'resources resolve, are used and have short names',
    by: 'an address nobody uses',
    from: '<bt:Urls>',
    to: '<bt:Urls><bt:Url id="Old.Page" DefaultValue="https://localhost:3000/old.html"/>',
    says: 'Old.Page is not used',
  },
  {
    rule: 'resources resolve, are used and have short names',
    by: 'a name of 33 characters',
    from: /Follow\.Tip/g,
    to: 'Follow.Tip.That.Goes.On.Far.Too.L',
    says: 'longer than 32',
  },
  {
    rule: 'ids are unique',
    by: 'two buttons of one id',
    from: 'id="composeOpenPane"',
    to: 'id="readOpenPane"',
    says: 'readOpenPane',
  },
  {
    rule: 'ids are unique',
    by: 'two pictures of one id',
    from: ' id="Icon.25"',
    to: ' id="Icon.16"',
    says: 'Icon.16',
  },
  {
    rule: 'addresses are https at one origin',
    by: 'a page over plain http',
    from: 'https://localhost:3000/commands.html',
    to: 'http://localhost:3000/commands.html',
    says: 'http://localhost:3000/commands.html',
  },
  {
    rule: 'addresses are https at one origin',
    by: 'an icon of another origin',
    from: 'https://localhost:3000/assets/icon-64.png"/>\n  <High',
    to: 'https://localhost:3001/assets/icon-64.png"/>\n  <High',
    says: 'https://localhost:3001/assets/icon-64.png',
  },
  {
    rule: 'sign-in and pages are in AppDomains',
    by: 'sign-in left out',
    from: '<AppDomain>https://login.microsoftonline.com</AppDomain>',
    to: '',
    says: 'https://login.microsoftonline.com',
  },
  {
    rule: 'pages and files are built',
    by: 'a page the build does not make',
    from: 'https://localhost:3000/support.html',
    to: 'https://localhost:3000/help.html',
    says: 'help.html',
  },
  {
    rule: 'icons exist in the right size',
    by: 'a missing file',
    around: { asset: (name) => (name === 'icon-80.png' ? undefined : good.asset(name)) },
    says: 'icon-80.png does not exist',
  },
  {
    rule: 'icons exist in the right size',
    by: 'a small picture stretched',
    from: 'id="Icon.80" DefaultValue="https://localhost:3000/assets/icon-80.png"',
    to: 'id="Icon.80" DefaultValue="https://localhost:3000/assets/icon-64.png"',
    says: 'icon-64.png is not 80 px',
  },
  {
    rule: 'icons exist in the right size',
    by: 'a file that is no PNG',
    around: { asset: () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
    says: 'icon-16.png is not 16 px',
  },
  {
    rule: 'every text is there in every language',
    by: 'a label without its Danish',
    from: '<bt:Override Locale="da-DK" Value="Engagement"/>',
    to: '',
    says: 'Pane.Label in da-DK',
  },
  {
    rule: 'every text is there in every language',
    by: 'a name given twice in German',
    from: /(<DisplayName[^>]*>)/,
    to: '$1<Override Locale="de-DE" Value="x"/>',
    says: 'DisplayName in de-DE',
  },
  {
    rule: 'texts are as short as they must be',
    by: 'a label of 126 characters in Spanish',
    from: 'Value="Interés"',
    to: `Value="${'í'.repeat(126)}"`,
    says: 'Pane.Label has 126 characters of 125',
  },
  {
    rule: 'texts are as short as they must be',
    by: 'a description of 251 characters',
    from: /<Description DefaultValue="[^"]*"/,
    to: `<Description DefaultValue="${'x'.repeat(251)}"`,
    says: 'Description has 251 characters of 250',
  },
  {
    rule: 'texts are as short as they must be',
    by: 'an empty label',
    from: 'Value="Seguir"',
    to: 'Value=" "',
    says: 'Group.Label',
  },
  {
    rule: 'functions are registered in the source',
    by: 'a button nobody answers',
    from: '<FunctionName>toggleFollow</FunctionName>',
    to: '<FunctionName>toggleFolow</FunctionName>',
    says: 'toggleFolow',
  },
  {
    rule: 'functions are registered in the source',
    by: 'a handler that is gone',
    around: { registeredFunctions: new Set(['toggleFollow']) },
    says: 'onMessageSend',
  },
  {
    rule: 'the launch event runs in the runtime and never blocks',
    by: 'SoftBlock',
    from: 'SendMode="PromptUser"',
    to: 'SendMode="SoftBlock"',
    says: 'SoftBlock instead of PromptUser',
  },
  {
    rule: 'the launch event runs in the runtime and never blocks',
    by: 'no send mode, which means SoftBlock',
    from: ' SendMode="PromptUser"',
    to: '',
    says: 'nothing instead of PromptUser',
  },
  {
    rule: 'the launch event runs in the runtime and never blocks',
    by: 'a second event, which races with sending',
    from: /(<LaunchEvent Type="OnMessageSend"[^>]*>)/,
    to: '$1<LaunchEvent Type="OnMessageRecipientsChanged" FunctionName="x" SendMode="PromptUser"/>',
    says: 'OnMessageRecipientsChanged',
  },
  {
    rule: 'the launch event runs in the runtime and never blocks',
    by: 'another page than the runtime',
    from: '<Runtime resid="LaunchEvent.Page">',
    to: '<Runtime resid="Commands.Page">',
    says: 'LaunchEvent.Page instead of Commands.Page',
  },
  {
    rule: 'the well-known file lists the script',
    by: 'a script of another name',
    from: 'https://localhost:3000/launchevent.js',
    to: 'https://localhost:3000/launch-event.js',
    says: 'https://localhost:3000/launch-event.js',
  },
  {
    rule: 'permissions are the least that suffice',
    by: 'the whole mailbox',
    from: '<Permissions>ReadWriteItem<',
    to: '<Permissions>ReadWriteMailbox<',
    says: 'ReadWriteMailbox',
  },
  {
    rule: 'permissions are the least that suffice',
    by: 'no leave to append at send',
    from: /<ExtendedPermissions>[\s\S]*<\/ExtendedPermissions>/,
    to: '',
    says: 'AppendOnSend',
  },
  {
    rule: 'requirements are the ones promised',
    by: 'a floor below the calls we make',
    from: 'DefaultMinVersion="1.14"',
    to: 'DefaultMinVersion="1.12"',
    says: '1.12 instead of 1.14',
  },
  {
    rule: 'the version is that of the package',
    by: 'a release of the package alone',
    around: { packageVersion: '0.2.0' },
    says: '0.1.0.0 instead of 0.2.0.0',
  },
  {
    rule: 'the id is a GUID of its own',
    by: 'the id of a sample',
    from: /<Id>.*<\/Id>/,
    to: '<Id>11111111-2222-4333-8444-555555555555</Id>',
    says: '11111111',
  },
  {
    rule: 'the file is at most 256 KB',
    by: 'a long comment',
    from: '<Hosts>',
    to: `<!--${'x'.repeat(256 * 1024)}--><Hosts>`,
    says: 'bytes',
  },
]

describe('the rules of the manifest', () => {
  it.each(Object.keys(rules) as RuleName[])('holds in a good place: %s', (rule) => {
    expect(faults(rule, manifest, good)).toEqual([])
  })

  it.each(breaks)('$rule: is broken by $by', ({ rule, from, to = '', around, says }) => {
    const broken = from === undefined ? manifest : manifest.replace(from, to)

    if (from !== undefined) expect(broken).not.toBe(manifest)
    expect(faults(rule, broken, { ...good, ...around }).join('\n')).toContain(says)
  })

  it('each have something that breaks them', () => {
    expect([...new Set(breaks.map(({ rule }) => rule))]).toEqual(Object.keys(rules))
  })
})
