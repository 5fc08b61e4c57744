import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerOf, inFolder, root } from './tool';

/** Breaks a copy of the project's packages in one way. */
type Break = (folder: string) => void;

const edited = (file: string, from: string | RegExp, to: string): Break => (folder) => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const broken = text.replace(from, to);
  if (broken === text) throw new Error(`${file} does not hold ${String(from)}.`);
  writeFileSync(path, broken);
};
const teams = (from: string | RegExp, to: string) => edited('appPackage/manifest.json', from, to);
const outlook = (from: string | RegExp, to: string) => edited('manifest/outlook.xml', from, to);
const identity = (from: string | RegExp, to: string) => edited('appPackage/identity.json', from, to);

const wrong: readonly (readonly [string, Break, RegExp])[] = [
  ['an old manifest version', teams('"manifestVersion": "1.22"', '"manifestVersion": "1.19"'), /^manifestVersion is below 1\.22/m],
  ['no nested app authentication', teams(/,\s*"nestedAppAuthInfo": \[[^\]]*\]\s*\}\]/, ''), /^nestedAppAuthInfo is missing/m],
  ['a wildcard among the domains', teams('"validDomains": ["', '"validDomains": ["*.example.org", "'), /^validDomains holds a wildcard/m],
  ['an address without https', teams('"websiteUrl": "https://{{host}}"', '"websiteUrl": "http://{{host}}"'), /^an address is not https/m],
  ['another name for the tab', teams('"entityId": "cases"', '"entityId": "pipeline"'), /^the tab is not called "cases"/m],
  ['a place that the Teams app leaves out', teams('"mailCompose", ', ''), /^the Teams app offers nothing in mailCompose$/m],
  ['a place that one half of the add-in leaves out', outlook('"MessageComposeCommandSurface"', '"MessageReadCommandSurface"'), /^MessageComposeCommandSurface stands in 1 VersionOverrides of 2$/m],
  ['shared mailboxes that the Teams app leaves out', teams(', { "name": "Mailbox.SharedFolder", "type": "Delegated" }', ''), /^the Teams app is not offered in shared mailboxes/m],
  ['shared mailboxes that the add-in leaves out', outlook('<SupportsSharedFolders>true', '<SupportsSharedFolders>false'), /^the add-in-only one is not offered in shared mailboxes/m],
  ['what the schema refuses', teams('"icons": { "outline"', '"pictures": { "outline"'), /icons/m],
  ['both add-ins side by side', teams('"customOfficeAddin": { "officeAddinId": "{{outlookAddinId}}"', '"customOfficeAddin": { "officeAddinId": "11111111-2222-3333-4444-555555555555"'), /^the Teams app does not hide the add-in-only one/m],
  ['a language that nobody writes', teams('"file": "da.json"', '"file": "no.json"'), /^no\.json is missing$/m],
  ['a word that Teams does not know', edited('appPackage/language.json', '"name.full"', '"name.long"'), /name\.long/m],
  ['a gap that nothing fills', teams('{{texts.en.cases}}', '{{texts.en.pipeline}}'), /^\{\{texts\.en\.pipeline\}\} stands in a manifest/m],
  ['an icon that is not there', (folder) => rmSync(join(folder, 'appPackage', 'icon-80.png')), /^icon-80\.png is missing$/m],
  ['an icon of another size', (folder) => cpSync(join(folder, 'appPackage', 'icon-16.png'), join(folder, 'appPackage', 'icon-32.png')), /^icon-32\.png is not a PNG of 32 x 32$/m],
  ['no XML', outlook('</OfficeApp>', ''), /^not XML: /m],
  ['parts in another order', outlook(/(\s*<Permissions>.*<\/Permissions>)(\s*<Rule [^>]*>)/, '$2$1'), /^the parts of OfficeApp are not in the order of the schema$/m],
  ['a part in another place', outlook('<RequestedHeight>450</RequestedHeight>', '<RequestedHeight>450</RequestedHeight><Permissions>ReadItem</Permissions>'), /^Permissions may not stand in DesktopSettings$/m],
  ['a part that is missing', outlook(/\s*<HighResolutionIconUrl [^>]*>/, ''), /^HighResolutionIconUrl is missing in OfficeApp$/m],
  ['a part that stands twice', outlook('<Permissions>ReadItem</Permissions>', '<Permissions>ReadItem</Permissions><Permissions>ReadItem</Permissions>'), /^Permissions stands more than once in OfficeApp$/m],
  ['a resource that nobody has', outlook('<Description resid="flagTip"/>', '<Description resid="flagTips"/>'), /^Description asks for the resource flagTips, which bt:LongStrings lacks$/m],
  ['a resource of another kind', outlook('<Description resid="flagTip"/>', '<Description resid="name"/>'), /^Description asks for the resource name, which bt:LongStrings lacks$/m],
  ['a resource that stands twice', outlook('<bt:Image id="icon32"', '<bt:Image id="icon16"'), /^the resource bt:Images\/icon16 stands twice$/m],
  ['an id that is too long', outlook(/"flagTip"/g, `"${'x'.repeat(33)}"`), /is longer than 32 letters$/m],
  ['a text that is too long', identity(/"flagTip": "Flag a possible[^"]*"/, `"flagTip": "${'x'.repeat(251)}"`), /is too long for bt:LongStrings$/m],
  ['an add-in address without https', outlook('<bt:Url id="pane" DefaultValue="https:', '<bt:Url id="pane" DefaultValue="http:'), /^http:.*is not https$/m],
  ['a domain without https', outlook('<AppDomain>https:', '<AppDomain>http:'), /^http:.*is not https$/m],
  ['a button without its small icon', outlook(/\s*<bt:Image size="16" resid="icon16"\/>/, ''), /^an icon of 16 is missing in DesktopFormFactor$/m],
  ['a phone without a scale', outlook(/\s*<bt:Image size="48" scale="3" resid="icon144"\/>/, ''), /^an icon of 48 x 3 is missing in MobileFormFactor$/m],
  ['an icon in a place of another size', outlook('<bt:Image size="25" scale="2" resid="icon50"/>', '<bt:Image size="25" scale="2" resid="icon48"/>'), /icon-48\.png is not 50 px/m],
  ['a head icon of another size', outlook('icon-128.png', 'icon-96.png'), /^HighResolutionIconUrl is not 128 px$/m],
  ['a requirement set of its own', outlook('MinVersion="{{mailbox}}"', 'MinVersion="1.3"'), /^asks for Mailbox 1\.3, the app for 1\.5$/m],
  ['a requirement set above what the code guards', identity('"mailbox": "1.5"', '"mailbox": "1.8"'), /^the manifests ask for Mailbox 1\.8, and the code guards /m],
  ['an icon of another scale on a phone, in Teams', teams('"scale": 2, "url": "https://{{host}}/icon-50.png"', '"scale": 2, "url": "https://{{host}}/icon-48.png"'), /icon-48\.png is not 50 px, as the phone's button says$/m],
  ['no button on a phone, in Teams', teams(/,\s*"customMobileRibbonGroups": \[[\s\S]*?\n {14}\]/, ''), /^the Teams app has no button on a phone$/m],
  ['a function that nobody knows, in Outlook', outlook('<FunctionName>flagMail<', '<FunctionName>flagMails<'), /^the manifests name the function flagMails, which src\/app\/commands\.ts does not know$/m],
  ['a function that nobody knows, in Teams', teams('"id": "flagMail"', '"id": "flagMails"'), /^the manifests name the function flagMails,/m],
  ['a function without its page', outlook(/\s*<FunctionFile resid="commands"\/>/g, ''), /^DesktopFormFactor has a function and no FunctionFile$/m],
  ['an action that names nothing', outlook('<FunctionName>flagMail</FunctionName>', ''), /^an action ExecuteFunction lacks its FunctionName$/m],
  ['an id that is none', identity(/"outlookAddinId": "[^"]*"/, '"outlookAddinId": "forsigtigt-salg"'), /^Id is no GUID$/m],
  ['a version that Outlook refuses', identity('"version": "1.0.0"', '"version": "0.9.0"'), /^Version is not four numbers from 1\.0\.0\.0 on$/m],
];

test('the packages are well, and each rule that is broken is told', () => {
  const [well, ...found] = inFolder((folder) => {
    const copies = [() => undefined, ...wrong.map(([, breakIt]) => breakIt)].map((breakIt: Break, place) => {
      const copy = join(folder, String(place));
      for (const part of ['appPackage', 'manifest', 'src/host', 'src/app/commands.ts']) cpSync(join(root, part), join(copy, part), { recursive: true });
      breakIt(copy);
      return copy;
    });
    return answerOf<string[][]>('manifests.mjs', `faultsIn && (await Promise.all(${JSON.stringify(copies)}.map((copy) => tool.faultsIn(copy))))`);
  });
  expect(well).toEqual([]);
  wrong.forEach(([name, , says], place) => expect({ name, said: found[place]!.join('\n') }).toEqual({ name, said: expect.stringMatching(says) as string }));
}, 60_000);
