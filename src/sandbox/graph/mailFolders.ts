import type { FirmPerson, MailboxMail } from '../firm';
import { graphUrl, named, type Answer, type Call, type World } from './call';
import { mailFolders as can } from './capabilities';
import { chosen, refuseBeyond } from './capability';
import { evaluatedOrder, matches } from './evaluate';
import { bytesOf, isRestId, restIdOf } from './exchangeId';
import { mailsOf } from './mailboxes';
import { pageOf, placeOf } from './paging';
import { malformedId, missing } from './refusal';

/** Folders that every mailbox has, by well-known name (source: resource page "mailFolder"), as Outlook calls them in our languages (belief). */
const folderNames = {
  archive: { da: 'Arkiv', sv: 'Arkiv', en: 'Archive' },
  conversationhistory: { da: 'Samtaleoversigt', sv: 'Konversationshistorik', en: 'Conversation History' },
  deleteditems: { da: 'Slettet post', sv: 'Borttaget', en: 'Deleted Items' },
  drafts: { da: 'Kladder', sv: 'Utkast', en: 'Drafts' },
  inbox: { da: 'Indbakke', sv: 'Inkorg', en: 'Inbox' },
  junkemail: { da: 'Uønsket mail', sv: 'Skräppost', en: 'Junk Email' },
  outbox: { da: 'Udbakke', sv: 'Utkorg', en: 'Outbox' },
  sentitems: { da: 'Sendt post', sv: 'Skickat', en: 'Sent Items' },
} as const;

type FolderName = keyof typeof folderNames;

/** The folder in which the others lie; it is found by name or id, but never listed. */
const rootName = 'msgfolderroot';

/** Id of a folder, which every mailbox has its own of. */
export function folderIdOf(upn: string, folder: FolderName | typeof rootName): string {
  return restIdOf(`AAMkAG${bytesOf(60, 'folder', upn.toLowerCase(), folder).toString('base64')}AAA=`);
}

/** The folder that the call names, by its well-known name or its id. */
function folderIn(call: Call): FolderName | typeof rootName {
  const id = named(call, 'mailFolder-id');
  const names = [...(Object.keys(folderNames) as FolderName[]), rootName] as const;
  const folder = names.find((one) => one === id.toLowerCase() || folderIdOf(call.person.upn, one) === id);
  if (!folder) throw isRestId(id) ? missing('exchange', id) : malformedId();
  return folder;
}

/** A person's mails in the folder that the call names. */
export function mailsInFolder(call: Call, world: World): readonly MailboxMail[] {
  const folder = folderIn(call);
  return mailsOf(world.database, call.person.upn).filter((laid) => laid.folder === folder);
}

/** What is sent is read; all else is not, since nobody reads here (message.ts). */
function folderJson({ upn, language }: FirmPerson, folder: FolderName | typeof rootName, mails: readonly MailboxMail[]): Record<string, unknown> {
  const inside = mails.filter((laid) => laid.folder === folder);
  const isRoot = folder === rootName;
  return {
    id: folderIdOf(upn, folder),
    displayName: isRoot ? 'Top of Information Store' : folderNames[folder][language],
    parentFolderId: folderIdOf(upn, rootName),
    childFolderCount: isRoot ? Object.keys(folderNames).length : 0,
    unreadItemCount: folder === 'sentitems' ? 0 : inside.length,
    totalItemCount: inside.length,
    isHidden: false,
  };
}

/** The names stand in the person's language: an app must know folders by their well-known names. */
function rowsOf(call: Call, world: World): Record<string, unknown>[] {
  const mails = mailsOf(world.database, call.person.upn);
  const rows = (Object.keys(folderNames) as FolderName[]).map((folder) => folderJson(call.person, folder, mails));
  return rows.sort((a, b) => String(a['displayName']).localeCompare(String(b['displayName'])));
}

function folderContext(call: Call, world: World, names: readonly string[] | undefined): string {
  return graphUrl(world, `/$metadata#users('${call.person.oid}')/mailFolders${names ? `(${names.join(',')})` : ''}`);
}

/** GET /me/mailFolders. */
export const allFolders: Answer = (call, world) => {
  const place = placeOf(call, world, can);
  const { query } = place;
  refuseBeyond(can, query);
  const { filter } = query;
  const found = rowsOf(call, world).filter((row) => !filter || matches(filter, row));
  const sorted = query.orderby ? found.sort((a, b) => evaluatedOrder(query.orderby ?? [], a, b)) : found;
  const { rows, link } = pageOf(call, world, place, sorted);
  const count = query.count ? { '@odata.count': found.length } : {};
  return { status: 200, body: { '@odata.context': folderContext(call, world, query.select), ...count, ...link, value: rows.map((row) => chosen(can, row, query)) } };
};

/** GET /me/mailFolders/{id}. */
export const oneFolder: Answer = (call, world) => {
  refuseBeyond({ ...can, options: ['select'] }, call.query);
  const row = folderJson(call.person, folderIn(call), mailsOf(world.database, call.person.upn));
  return { status: 200, body: { '@odata.context': `${folderContext(call, world, call.query.select)}/$entity`, ...chosen(can, row, call.query) } };
};
