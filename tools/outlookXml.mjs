import { XMLParser, XMLValidator } from 'fast-xml-parser';

/**
 * What may stand in what, in this order, for the parts of the schema that we use; "+" must stand there, "*" may stand there often, "+*" both.
 * Source: learn.microsoft.com, "How to find the proper order of manifest elements" and the pages of each element (mail, VersionOverrides 1.0 and 1.1).
 */
const order = {
  OfficeApp: ['Id+', 'AlternateId', 'Version+', 'ProviderName+', 'DefaultLocale+', 'DisplayName+', 'Description+', 'IconUrl+', 'HighResolutionIconUrl+', 'SupportUrl+', 'AppDomains', 'Hosts+', 'Requirements+', 'FormSettings+', 'Permissions+', 'Rule+', 'DisableEntityHighlighting', 'VersionOverrides'],
  DisplayName: ['Override*'], Description: ['Override*'], IconUrl: [], HighResolutionIconUrl: [], SupportUrl: [], Override: [],
  AppDomains: ['AppDomain+*'], 'OfficeApp/Hosts': ['Host+'], 'OfficeApp/Hosts/Host': [],
  'OfficeApp/Requirements': ['Sets+'], Sets: ['Set+*'], Set: [],
  FormSettings: ['Form+*'], Form: ['DesktopSettings+', 'TabletSettings', 'PhoneSettings'], DesktopSettings: ['SourceLocation+', 'RequestedHeight'], SourceLocation: [], Rule: [],
  VersionOverrides: ['Description', 'Requirements', 'Hosts+', 'Resources+', 'VersionOverrides'],
  Requirements: ['bt:Sets+'], 'bt:Sets': ['bt:Set+*'], 'bt:Set': [],
  Hosts: ['Host+'], Host: ['DesktopFormFactor+', 'MobileFormFactor'],
  DesktopFormFactor: ['SupportsSharedFolders', 'FunctionFile', 'ExtensionPoint+*'], MobileFormFactor: ['FunctionFile', 'ExtensionPoint+*'],
  ExtensionPoint: ['OfficeTab', 'Group'], OfficeTab: ['Group+*'], Group: ['Label+', 'Control+*'],
  Control: ['Label+', 'Supertip', 'Icon+', 'Action+'], Label: [], Supertip: ['Title+', 'Description+'], Title: [], Icon: ['bt:Image+*'],
  Action: ['SourceLocation', 'SupportsPinning', 'FunctionName'], FunctionFile: [], FunctionName: [],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'], 'bt:Images': ['bt:Image*'], 'bt:Urls': ['bt:Url*'], 'bt:ShortStrings': ['bt:String*'], 'bt:LongStrings': ['bt:String*'],
  'bt:Image': [], 'bt:Url': [], 'bt:String': ['bt:Override*'], 'bt:Override': [],
};

/** Longest texts, in letters (source: Resources element). */
const longest = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
/** Sizes that a button must have; a phone's each at three scales (source: Icon element). */
const desktopSizes = ['16', '32', '80'];
const phoneSizes = ['25', '32', '48'].flatMap((size) => ['1', '2', '3'].map((scale) => `${size} x ${scale}`));

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', ignoreDeclaration: true, parseTagValue: false, processEntities: true });

/** A node as we walk it: name, attributes, children, own text, and the names above it. */
function nodesOf(parsed, above = []) {
  return parsed.filter((one) => !('#text' in one)).map((one) => {
    const name = Object.keys(one).find((key) => key !== ':@');
    const path = [...above, name];
    const text = one[name].map((part) => part['#text'] ?? '').join('').trim();
    return { name, path, attributes: one[':@'] ?? {}, text, children: nodesOf(one[name], path) };
  });
}

const everyNode = (node) => [node, ...node.children.flatMap(everyNode)];

function ruleFor({ path }) {
  return order[path.slice(-3).join('/')] ?? order[path.slice(-2).join('/')] ?? order[path.at(-1)];
}

function orderFaults(node) {
  const rule = ruleFor(node);
  if (!rule) return [];
  const names = rule.map((one) => one.replace(/[+*]+$/, ''));
  const there = node.children.map(({ name }) => name);
  const foreign = there.filter((name) => !names.includes(name)).map((name) => `${name} may not stand in ${node.name}`);
  const places = there.filter((name) => names.includes(name)).map((name) => names.indexOf(name));
  const isOrdered = places.every((place, at) => at === 0 || place >= places[at - 1]);
  const lacking = rule.filter((one) => one.includes('+') && !there.includes(one.replace(/[+*]+$/, ''))).map((one) => `${one.replace(/[+*]+$/, '')} is missing in ${node.name}`);
  const doubled = rule.filter((one) => !one.includes('*') && there.filter((name) => name === one.replace(/\+$/, '')).length > 1).map((one) => `${one.replace(/\+$/, '')} stands more than once in ${node.name}`);
  return [...foreign, ...(isOrdered ? [] : [`the parts of ${node.name} are not in the order of the schema`]), ...lacking, ...doubled];
}

/** Every `resid` of one VersionOverrides leads to a resource of the same one, of the right kind. */
function resourceFaults(overrides) {
  const own = overrides.children.filter(({ name }) => name !== 'VersionOverrides').flatMap(everyNode);
  const kinds = { Label: 'bt:ShortStrings', Title: 'bt:ShortStrings', Description: 'bt:LongStrings', SourceLocation: 'bt:Urls', FunctionFile: 'bt:Urls', 'bt:Image': 'bt:Images' };
  const resources = own.filter(({ path }) => path.at(-3) === 'Resources');
  const ids = resources.map(({ attributes, path }) => `${path.at(-2)}/${attributes.id}`);
  const doubled = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `the resource ${id} stands twice`);
  const tooLong = resources.filter(({ attributes }) => (attributes.id ?? '').length > 32).map(({ attributes }) => `the id ${attributes.id} is longer than 32 letters`);
  const wordy = resources.flatMap((one) => [one, ...one.children].map(({ attributes }) => attributes.DefaultValue ?? attributes.Value ?? '').filter((text) => text.length > (longest[one.path.at(-2)] ?? 2_048)).map((text) => `"${text.slice(0, 40)}…" is too long for ${one.path.at(-2)}`));
  const lost = own.filter(({ name, attributes }) => attributes.resid !== undefined && !ids.includes(`${kinds[name]}/${attributes.resid}`)).map(({ name, attributes }) => `${name} asks for the resource ${attributes.resid}, which ${kinds[name]} lacks`);
  return [...doubled, ...tooLong, ...wordy, ...lost];
}

function iconFaults(icon, urlOf, sizeOf) {
  const isPhone = icon.path.includes('MobileFormFactor');
  const said = icon.children.map(({ attributes }) => (isPhone ? `${attributes.size} x ${attributes.scale}` : attributes.size));
  const lacking = (isPhone ? phoneSizes : desktopSizes).filter((one) => !said.includes(one)).map((one) => `an icon of ${one} is missing in ${isPhone ? 'MobileFormFactor' : 'DesktopFormFactor'}`);
  const wrong = icon.children.flatMap(({ attributes }) => {
    const wanted = Number(attributes.size) * Number(attributes.scale ?? 1);
    const url = urlOf(attributes.resid);
    return url === undefined || sizeOf(url) === wanted ? [] : [`${url} is not ${wanted} px, as its place says`];
  });
  return [...lacking, ...wrong];
}

/** What an action of each type must say (source: Action element). */
const actions = { ShowTaskpane: 'SourceLocation', ExecuteFunction: 'FunctionName' };

function actionFaults({ attributes, children, path }, all) {
  const type = attributes['xsi:type'];
  const said = children.map(({ name }) => name);
  const form = path.find((name) => name.endsWith('FormFactor'));
  const hasFile = all.some((one) => one.name === 'FunctionFile' && one.path.at(-2) === form);
  return [
    ...(said.includes(actions[type]) ? [] : [`an action ${type} lacks its ${actions[type]}`]),
    ...(type === 'ExecuteFunction' && !hasFile ? [`${form} has a function and no FunctionFile`] : []),
  ];
}

/** All that is wrong with an add-in-only mail manifest, a sentence each; `sizeOf` tells the width in px of the icon at an address. */
export function xmlFaults(xml, { mailbox, sizeOf }) {
  const validity = XMLValidator.validate(xml);
  if (validity !== true) return [`not XML: ${validity.err.msg} (line ${validity.err.line})`];
  const [root] = nodesOf(parser.parse(xml));
  if (root?.name !== 'OfficeApp') return ['the root is not OfficeApp'];
  const all = everyNode(root);
  const overrides = all.filter(({ name }) => name === 'VersionOverrides');
  const urls = all.flatMap(({ attributes, name, text }) => [...Object.entries(attributes).filter(([key, value]) => !key.startsWith('xmlns') && /^\w+:\/\//.test(value)).map(([, value]) => value), ...(name === 'AppDomain' ? [text] : [])]);
  const sets = all.flatMap(({ name, attributes }) => (name === 'Set' || name === 'bt:Sets' || name === 'bt:Set' ? [attributes.MinVersion ?? attributes.DefaultMinVersion].filter(Boolean) : []));
  const headIcons = [['IconUrl', 64], ['HighResolutionIconUrl', 128]].flatMap(([name, size]) => root.children.filter((one) => one.name === name && sizeOf(one.attributes.DefaultValue) !== size).map(() => `${name} is not ${size} px`));
  const [id, version] = ['Id', 'Version'].map((name) => root.children.find((one) => one.name === name)?.text ?? '');
  return [
    ...all.flatMap(orderFaults),
    ...all.filter(({ name }) => name === 'Action').flatMap((one) => actionFaults(one, all)),
    ...overrides.flatMap(resourceFaults),
    ...overrides.flatMap((one) => {
      const own = one.children.filter(({ name }) => name !== 'VersionOverrides').flatMap(everyNode);
      const urlOf = (resid) => own.find(({ path, attributes }) => path.at(-2) === 'bt:Images' && attributes.id === resid)?.attributes.DefaultValue;
      return own.filter(({ name }) => name === 'Icon').flatMap((icon) => iconFaults(icon, urlOf, sizeOf));
    }),
    ...headIcons,
    ...urls.filter((url) => !url.startsWith('https://')).map((url) => `${url} is not https`),
    ...sets.filter((version) => version !== mailbox).map((version) => `asks for Mailbox ${version}, the app for ${mailbox}`),
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? [] : ['Id is no GUID']),
    ...(/^[1-9]\d*(\.\d+){3}$/.test(version) ? [] : ['Version is not four numbers from 1.0.0.0 on']),
  ];
}
