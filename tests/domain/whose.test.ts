import { clientOf } from '../../src/domain/account';
import { receiverOf } from '../../src/domain/receiver';
import { client, ours } from './firms';
import { mailOf } from './mails';

/** Worked out by hand. Bo sells to the energy firms and the harbour, Carla to the municipality and the pension fund; Dora directs. */
const colleagues = [ours('bo', 'seller'), ours('carla', 'seller'), ours('dora', 'director')];
const own = ['nordlys.example', 'nordlys-it.example'];
const accounts = [
  client('energi', 'Nordhavn Energi', ['nordhavn-energi.example', 'vesterkraft.example'], { owner: 'bo' }),
  client('drift', 'Nordhavn Drift', ['drift.nordhavn-energi.example'], { owner: 'carla' }),
  client('kommun', 'Älvhamra kommun', ['alvhamra.example', 'alvhamra.test'], { owner: 'carla' }),
  client('pension', 'Pensionshuset Søjlen', ['soejlen.example'], { owner: 'carla' }),
  client('murer', 'Murerpension', ['murerpension.example'], { mergedInto: 'pension' }),
  client('maler', 'Malerpension', ['malerpension.example'], { mergedInto: 'murer' }),
  client('havn', 'Østhavnen', ['xn--sthavnen-54a.example', 'osthavnen.example'], { owner: 'bo' }),
  client('uk', 'Skagerak Logistics', ['skagerak.co.uk'], { owner: 'bo' }),
  client('frisor', 'Salon Iben', ['saloniben.example'], { owner: 'gone' }),
  client('brev', 'IT-Forum', ['itforum.example'], { isRefused: true }),
];

const known = (name: string, receiver: string | undefined) => ({ name, receiver });
const energi = known('Nordhavn Energi', 'bo');
const drift = known('Nordhavn Drift', 'carla');
const kommun = known('Älvhamra kommun', 'carla');
const pension = known('Pensionshuset Søjlen', 'carla');
const havn = known('Østhavnen', 'bo');
const skagerak = known('Skagerak Logistics', 'bo');
/** Somebody sells there: which of the two, the key of the case decides. */
const fair = 'bo or carla';

/** Address of the sender: name of the client that is proposed, and who follows up. */
const senders: readonly (readonly [string, { name: string; receiver: string | undefined } | undefined])[] = [
  ['mette@nordhavn-energi.example', energi],
  ['METTE@NORDHAVN-ENERGI.EXAMPLE', energi],
  ['mette@Nordhavn-Energi.example', energi],
  [' mette@nordhavn-energi.example ', energi],
  ['mette@nordhavn-energi.example.', energi],
  ['mette@mail.nordhavn-energi.example', energi],
  ['mette@a.b.c.nordhavn-energi.example', energi],
  ['mette+it@nordhavn-energi.example', energi],
  ['"mette hansen"@nordhavn-energi.example', energi],
  ['mette@dansk@nordhavn-energi.example', energi],
  ['o\u2019leary@nordhavn-energi.example', energi],
  ['søren@nordhavn-energi.example', energi],
  ['x@vesterkraft.example', energi],
  ['x@post.vesterkraft.example', energi],
  ['x@drift.nordhavn-energi.example', drift],
  ['x@vagt.drift.nordhavn-energi.example', drift],
  ['x@driftnordhavn-energi.example', known('Driftnordhavn Energi', fair)],
  ['x@ikke-nordhavn-energi.example', known('Ikke Nordhavn Energi', fair)],
  ['x@nordhavn-energi.example.evil.example', known('Evil', fair)],
  ['x@nordhavn-energi.dk', known('Nordhavn Energi', fair)],
  ['x@nordhavn.example', known('Nordhavn', fair)],
  ['chef@alvhamra.example', kommun],
  ['chef@alvhamra.test', kommun],
  ['rektor@skola.alvhamra.example', kommun],
  ['chef@alvhamra.se', known('Alvhamra', fair)],
  ['fag@soejlen.example', pension],
  ['x@murerpension.example', pension],
  ['x@mail.murerpension.example', pension],
  ['x@malerpension.example', pension],
  ['x@xn--sthavnen-54a.example', havn],
  ['x@osthavnen.example', havn],
  ['x@OSTHAVNEN.example', havn],
  ['ops@skagerak.co.uk', skagerak],
  ['ops@mail.skagerak.co.uk', skagerak],
  ['ops@other.co.uk', known('Other', fair)],
  ['ops@co.uk', known('Co', fair)],
  ['iben@saloniben.example', known('Salon Iben', fair)],
  ['ny@helt-ny-kunde.example', known('Helt Ny Kunde', fair)],
  ['ny@mail.helt-ny-kunde.example', known('Helt Ny Kunde', fair)],
  ['ny@HELT-NY.example', known('Helt Ny', fair)],
  ['ny@xn--bl-yia.example', known('', fair)],
  ['kirsten@gmail.com', known('', fair)],
  ['kirsten@googlemail.com', known('', fair)],
  ['kirsten@hotmail.com', known('', fair)],
  ['kirsten@outlook.com', known('', fair)],
  ['kirsten@live.dk', known('', fair)],
  ['kirsten@live.se', known('', fair)],
  ['kirsten@icloud.com', known('', fair)],
  ['kirsten@telia.com', known('', fair)],
  ['kirsten@mail.dk', known('', fair)],
  ['kirsten@proton.me', known('', fair)],
  ['kirsten@GMAIL.COM', known('', fair)],
  ['nyt@itforum.example', known('Itforum', fair)],
  ['anders@nordlys.example', undefined],
  ['anders@NORDLYS.example', undefined],
  ['anders@it.nordlys.example', undefined],
  ['anders@nordlys-it.example', undefined],
  ['anders@nordlys-it.example.', undefined],
  ['anders@notnordlys.example', known('Notnordlys', fair)],
  ['anders@nordlys.dk', known('Nordlys', fair)],
  ['/O=EXCHANGELABS/OU=EXCHANGE/CN=METTE', undefined],
  ['mette', undefined],
  ['', undefined],
  ['mette@', undefined],
  ['@nordhavn-energi.example', energi],
  ['no-reply@nordhavn-energi.example', energi],
  ['noreply@mail.alvhamra.example', kommun],
  ['mailer-daemon@soejlen.example', pension],
  ['nyhedsbrev@osthavnen.example', havn],
  ['svar-ej@helt-ny-kunde.example', known('Helt Ny Kunde', fair)],
];

/** Whole envelopes, where more than one firm is on them: from, to, cc. */
const envelopes: readonly (readonly [string, readonly [string, readonly string[], readonly string[]], { name: string; receiver: string | undefined } | undefined])[] = [
  ['our own mail to a client', ['anders@nordlys.example', ['x@soejlen.example'], []], pension],
  ['our own mail with the client in copy', ['anders@nordlys.example', ['eva@nordlys.example'], ['x@soejlen.example']], pension],
  ['our own mail to a new firm', ['anders@nordlys.example', ['x@ny.example'], []], known('Ny', fair)],
  ['a partner forwards, the client in copy', ['p@partner.example', ['anders@nordlys.example'], ['x@alvhamra.example']], kommun],
  ['a partner forwards, nobody else', ['p@partner.example', ['anders@nordlys.example'], []], known('Partner', fair)],
  ['two clients, the sender first', ['x@soejlen.example', ['anders@nordlys.example'], ['y@alvhamra.example']], pension],
  ['two clients in copy, in order', ['p@partner.example', ['anders@nordlys.example'], ['y@alvhamra.example', 'x@soejlen.example']], kommun],
  ['a list of the client’s, a stranger writes', ['p@partner.example', ['alle@nordhavn-energi.example', 'anders@nordlys.example'], []], energi],
  ['our own list', ['x@soejlen.example', ['alle@nordlys.example'], []], pension],
  ['among ourselves', ['anders@nordlys.example', ['eva@it.nordlys.example'], ['alle@nordlys-it.example']], undefined],
  ['a machine of a stranger, a person of one', ['no-reply@system.example', ['anders@nordlys.example'], ['p@partner.example']], known('Partner', fair)],
  ['a machine of a client’s, a stranger in copy', ['no-reply@soejlen.example', ['anders@nordlys.example'], ['p@partner.example']], pension],
  ['private mail, the client in copy', ['kirsten@gmail.com', ['anders@nordlys.example'], ['x@osthavnen.example']], havn],
  ['a newsletter that was refused, a client in copy', ['nyt@itforum.example', ['anders@nordlys.example'], ['x@alvhamra.example']], kommun],
  ['a firm that was taken over, from before', ['x@malerpension.example', ['anders@nordlys.example'], []], pension],
];

const person = (address: string) => ({ name: '', address });

function told(mail: ReturnType<typeof mailOf>): { name: string; receiver: string | undefined } | undefined {
  const found = clientOf(mail, own, accounts);
  if (!found) return undefined;
  const receiver = receiverOf({ key: 'some key', account: { key: found.account?.key, name: found.name, domain: found.domain } }, { accounts, colleagues, today: '2026-11-26' })?.key;
  return { name: found.name, receiver: found.account?.owner && found.account.owner !== 'gone' ? receiver : receiver && ['bo', 'carla'].includes(receiver) ? fair : receiver };
}

test.each(senders)('%j', (address, expected) => {
  expect(told(mailOf({ sender: person(address), to: [person('anders@nordlys.example')], cc: [] }))).toEqual(expected);
});

test.each(envelopes)('%s', (_what, [from, to, cc], expected) => {
  expect(told(mailOf({ sender: person(from), to: to.map(person), cc: cc.map(person) }))).toEqual(expected);
});

test('there are at least eighty of them', () => {
  expect(senders.length + envelopes.length).toBeGreaterThanOrEqual(80);
});
