import type { MailboxMail } from '../firm';
import { graphUrl, named, type Answer, type Call, type Reply, type World } from './call';
import { inefficient, messages as can } from './capabilities';
import { chosen, refuseBeyond } from './capability';
import { evaluatedOrder, matches } from './evaluate';
import { lambdasOf, testsOf } from './filter';
import { invitedEvent } from './invitation';
import { ewsIdOf, isRestId } from './exchangeId';
import { mailIn, mailsOf } from './mailboxes';
import { mailsInFolder } from './mailFolders';
import { messageJson } from './message';
import { pageOf, placeOf } from './paging';
import { applied, wantsText } from './prefer';
import type { Query } from './query';
import { malformed, malformedId, missing } from './refusal';

/** Most mails that a search finds (source: search-query-parameter; in 2021 it still said 250). */
const mostFound = 1000;

/** What Mail.ReadBasic hides (source: permissions reference). */
const onlyWithMailRead: readonly string[] = ['body', 'bodyPreview', 'uniqueBody', 'extensions', 'singleValueExtendedProperties'];

/** GET /me/messages. */
export const allMessages: Answer = (call, world) => listed(call, world, mailsOf(world.database, call.person.upn));

/** GET /me/mailFolders/{id}/messages; the folder by its well-known name or its id. */
export const folderMessages: Answer = (call, world) => listed(call, world, mailsInFolder(call, world));

function listed(call: Call, world: World, mails: readonly MailboxMail[]): Reply {
  const place = placeOf(call, world, can);
  const { query } = place;
  refuseBeyond(can, query);
  refuseTangled(query);
  const { filter, search } = query;
  const sought = search === undefined ? mails : mails.filter(seeker(search)).slice(0, mostFound);
  const found = sought.map((laid) => ({ laid, row: messageJson(call.person, laid, wantsText(call)) })).filter(({ row }) => !filter || matches(filter, row));
  const sorted = query.orderby ? found.sort((a, b) => evaluatedOrder(query.orderby ?? [], a.row, b.row)) : found;
  const { rows, link } = pageOf(call, world, place, sorted);
  const count = query.count ? { '@odata.count': found.length } : {};
  const value = rows.map(({ laid, row }) => shown(call, laid, row, query));
  return { status: 200, headers: applied(call, []), body: { '@odata.context': messageContext(call, world, query), ...count, ...link, value } };
}

/** What is sorted by must be filtered by, first and in the same order; a search stands alone (graph-wire 2.4). */
function refuseTangled({ filter, orderby, search }: Query): void {
  if (search !== undefined && (filter || orderby)) throw malformed('exchange', `The query parameter '$${filter ? 'filter' : 'orderby'}' is not supported with '$search'.`);
  if (!filter || !orderby) return;
  const filtered = [...new Set([...testsOf(filter), ...lambdasOf(filter)].map(({ path }) => path))];
  if (orderby.some(({ path }, place) => filtered[place] !== path)) throw inefficient();
}

function messageContext(call: Call, world: World, query: Query): string {
  return graphUrl(world, `/$metadata#users('${call.person.oid}')/messages${query.select ? `(${query.select.join(',')})` : ''}`);
}

/** The message as this token may see it. */
function shown(call: Call, laid: MailboxMail, row: Readonly<Record<string, unknown>>, query: Query): Record<string, unknown> {
  const whole = { ...row, ...expansions(call, laid, query) };
  const mayReadAll = call.scopes.some((scope) => scope === 'Mail.Read' || scope === 'Mail.ReadWrite');
  return Object.fromEntries(Object.entries(chosen(can, whole, query)).filter(([name]) => mayReadAll || !onlyWithMailRead.includes(name)));
}

/** The sandbox keeps no extensions and no extended properties, so these are empty. */
function expansions(call: Call, laid: MailboxMail, query: Query): Readonly<Record<string, unknown>> {
  const has = (path: string) => query.expand?.some((one) => one.path.toLowerCase() === path.toLowerCase()) ?? false;
  return {
    ...(has('extensions') && { extensions: [] }),
    ...(has('singleValueExtendedProperties') && { singleValueExtendedProperties: [] }),
    ...(has('microsoft.graph.eventMessage/event') && laid.mail.isMeetingRequest && { event: invitedEvent(call.person, laid) }),
  };
}

/** GET /me/messages/{id}. An id in EWS form is malformed here. */
export const oneMessage: Answer = (call, world) => {
  const id = named(call, 'message-id');
  refuseBeyond({ ...can, options: ['select', 'expand'] }, call.query);
  if (!isRestId(id)) throw malformedId();
  const laid = mailIn(world.database, call.person.upn, ewsIdOf(id));
  if (!laid) throw missing('exchange', id);
  const row = messageJson(call.person, laid, wantsText(call));
  return { status: 200, headers: applied(call, []), body: { '@odata.context': `${messageContext(call, world, call.query)}/$entity`, ...shown(call, laid, row, call.query) } };
};

/** The part of KQL that mail search is used for: `"participants:a@b.c"`, `"subject:word"`, `"word"`. */
function seeker(search: string): (laid: MailboxMail) => boolean {
  const quoted = /^"(.*)"$/s.exec(search.trim())?.[1];
  if (quoted === undefined) throw malformed('exchange', `Syntax error: character ':' is not valid at position 0 in '${search}'.`);
  const parts = /^(participants|recipients|from|to|cc|subject):(.*)$/s.exec(quoted);
  const [field, wanted] = parts ? [parts[1] ?? '', (parts[2] ?? '').toLowerCase()] : ['', quoted.toLowerCase()];
  return ({ mail }) => {
    const people = { from: mail.from ? [mail.from] : [], to: mail.to, cc: mail.cc, recipients: [...mail.to, ...mail.cc], participants: [...(mail.from ? [mail.from] : []), ...mail.to, ...mail.cc] };
    const among = Object.entries(people).find(([name]) => name === field)?.[1];
    const texts = among ? among.flatMap(({ name, address }) => [name, address]) : field === 'subject' ? [mail.subject] : [mail.subject, mail.text];
    return texts.some((text) => text.toLowerCase().includes(wanted));
  };
}
