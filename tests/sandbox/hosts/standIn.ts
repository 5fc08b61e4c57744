import { createServer } from 'node:https';
import { join } from 'node:path';
import { build } from 'esbuild';
import express, { type Express } from 'express';
import { generate } from 'selfsigned';
import type { Mint } from '../../../src/sandbox/claims';
import { openDatabase } from '../../../src/sandbox/database';
import { noFaults } from '../../../src/sandbox/faults';
import type { FirmMail, MailboxMail } from '../../../src/sandbox/firm';
import { calendarOf } from '../../../src/sandbox/graph/calendars';
import { hostsServer } from '../../../src/sandbox/hosts/hostsServer';
import { localPlaces, namedPlaces, type Places } from '../../../src/sandbox/places';
import { RequestLog } from '../../../src/sandbox/requestLog';
import { smallFirm } from './smallFirm';

/** The host pages around two tiny pages with Microsoft's real libraries: `tsx standIn.ts <port> <port + 1> <real|local>`; says `ready` when it stands. */
const [hostsPort = '0', appPort = '0', names = 'real'] = process.argv.slice(2);
const root = join(import.meta.dirname, '..', '..', '..');
const places: Places = names === 'real' ? namedPlaces : localPlaces({ hosts: Number(hostsPort), app: Number(appPort), login: 1, graph: 2 });

const faults = { current: noFaults() };
const log = new RequestLog();
const events = [...smallFirm().events!];
const firm = { ...smallFirm(), events };
const mails = new Map<string, MailboxMail[]>();
const lists: Record<string, Record<string, unknown>[]> = { Opportunities: [{ Key: 'k1', Title: 'Cloud <b>move</b>' }] };

async function deliver(upn: string, mail: FirmMail): Promise<MailboxMail> {
  const those = mails.get(upn) ?? [];
  const itemId = `AAMkAD/${upn.slice(0, 3)}+${those.length}=`;
  const laid: MailboxMail = { itemId, conversationId: `AAQk+${those.length}=`, createdAt: `2026-11-0${those.length + 1}T10:00:05Z`, folder: 'inbox', mail };
  mails.set(upn, [...those, laid]);
  return laid;
}

const consented = new Set<string>();

/** A refusal where nobody has said yes; tokens without a signature otherwise. */
const mint: Mint = async (upn, scopes, interactive) => {
  const person = firm.people.find((one) => one.upn === upn)!;
  const missing = scopes.filter((scope) => scope !== 'User.Read' && !consented.has(`${upn} ${scope}`));
  if (missing.length > 0 && !interactive) return { refused: 'interactionNeeded', code: '65001', description: 'The user or administrator has not consented.' };
  if (missing.length > 0 && faults.current.adminApprovalNeeded) return { refused: 'adminApprovalNeeded', code: '90094', description: 'AADSTS90094: an administrator must approve.' };
  if (missing.length > 0 && faults.current.consentRefused) return { refused: 'consentRefused', code: '65004', description: 'AADSTS65004: the person declined.' };
  for (const scope of scopes) consented.add(`${upn} ${scope}`);
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const jwt = `${part({ alg: 'none' })}.${part({ oid: person.oid, tid: firm.tenantId, preferred_username: upn, name: person.name, aud: firm.clientId, iss: 'x', exp: 4e9 })}.x`;
  return { accessToken: jwt, idToken: jwt, expiresInSeconds: 3600, scope: scopes.join(' ') };
};

/** The few names of MicrosoftAjax.js that the library of Outlook on the web asks for. */
const microsoftAjax = `
window.Type = Function;
Function.registerNamespace = (name) => name.split('.').reduce((o, k) => (o[k] = o[k] || {}), window);
Function.prototype.registerClass = function () { return this; };
Function._validateParams = () => null;
Function._validateParameter = () => null;
window.Sys = { StringBuilder: function () {}, Browser: { agent: null, InternetExplorer: {} }, Debug: { trace() {} }, Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } } };
for (const name of ['argument', 'argumentNull', 'argumentOutOfRange', 'argumentType', 'argumentUndefined', 'parameterCount', 'invalidOperation']) Error[name] = (text) => new Error(name + ' ' + text);
`;

async function tinyApp(): Promise<Express> {
  const entryPoints = ['tinyPane.ts', 'tinyTab.ts'].map((name) => join(import.meta.dirname, name));
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, outdir: '/', format: 'iife', target: 'es2022', define: { 'process.env.START': JSON.stringify(JSON.stringify({ clientId: firm.clientId, hosts: [places.teams] })) } });
  const app = express();
  const page = (...scripts: string[]): string => `<!doctype html><meta charset="utf-8"><title>tiny</title><input id="first">${scripts.map((src) => `<script src="${src}"></script>`).join('')}`;
  const bridge = names === 'real' ? [] : [`${places.outlook}/sandbox/nestedAppAuthBridge.js`];
  app.use('/office', express.static(join(root, 'node_modules/@microsoft/office-js/dist')));
  app.get('/microsoftAjax.js', (_request, response) => void response.type('js').send(microsoftAjax));
  app.get('/taskpane.html', (_request, response) => void response.send(page(...bridge, '/microsoftAjax.js', '/office/office.js', '/tinyPane.js')));
  app.get('/tab.html', (_request, response) => void response.send(page('/tinyTab.js')));
  for (const { path, text } of outputFiles) app.get(path.replace(/^.*[\\/]/, '/'), (_request, response) => void response.type('js').send(text));
  return app;
}

const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
const listen = (app: Express, port: string): Promise<void> => new Promise((done) => createServer({ key, cert }, app).listen(Number(port), '127.0.0.1', () => done()));

for (const { mail, inMailboxesOf } of firm.mails) for (const upn of inMailboxesOf) await deliver(upn, mail);
const parseEml = async (eml: string | Uint8Array): Promise<FirmMail> => ({ ...firm.mails[0]!.mail, subject: typeof eml === 'string' ? eml : new TextDecoder('latin1').decode(eml) });
const hosts = await hostsServer({
  firm, places, faults, log, mint, appOrigin: places.app, reset: () => mails.clear(), mailsOf: async (upn) => mails.get(upn) ?? [], calendarOf: (person) => calendarOf(firm, person), invite: (event) => void events.push(event), tasksOf: () => [], deliver, move: () => undefined, parseEml,
  listNames: async () => Object.keys(lists), rowsOf: async (list) => lists[list] ?? [],
  recycleBin: { database: openDatabase(':memory:'), now: () => new Date() },
});
await listen(hosts, hostsPort);
await listen(await tinyApp(), appPort);
console.log('ready');
