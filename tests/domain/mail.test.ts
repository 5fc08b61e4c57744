import fc from 'fast-check';
import { domainOf, plainMessageId } from '../../src/domain/mail';

test.each([
  ['<A.b@C.example>', 'a.b@c.example'],
  ['  <a@b.example>\r\n', 'a@b.example'],
  ['a@b.example', 'a@b.example'],
  ['<<a@b.example>>', 'a@b.example'],
  ['<a-very-long\r\n -id@b.example>', 'a-very-long-id@b.example'],
  ['< a@b.example >', 'a@b.example'],
  ['<>', ''],
  ['   ', ''],
  ['', ''],
])('the message id %j is %j in everyone’s mailbox', (written, plain) => {
  expect(plainMessageId(written)).toBe(plain);
});

test('a message id reads alike however it is dressed', () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-z0-9.@_-]{1,40}$/), (id) => {
    for (const dressed of [id, `<${id}>`, ` <${id}> `, id.toUpperCase(), plainMessageId(id)]) expect(plainMessageId(dressed)).toBe(id);
  }));
});

test.each([
  ['kirsten@Havnekraft.example', 'havnekraft.example'],
  ['kirsten@havnekraft.example>', 'havnekraft.example'],
  ['"odd@local"@havnekraft.example', 'havnekraft.example'],
  ['kirsten@havnekraft.example. ', 'havnekraft.example'],
  ['/O=EXCHANGELABS/OU=ADMINISTRATIVE GROUP/CN=KIRSTEN', ''],
  ['kirsten@', ''],
  ['', ''],
])('the domain of %j is %j', (address, domain) => {
  expect(domainOf(address)).toBe(domain);
});
