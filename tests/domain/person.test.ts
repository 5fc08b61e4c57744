import { isSamePerson, type Person } from '../../src/domain/person';

const person = (oid: string | undefined, upn: string): Person => ({ oid, upn, name: 'Anders' });

test.each([
  [person('1', 'a@x'), person('1', 'b@x'), true],
  [person('1', 'a@x'), person('2', 'a@x'), false],
  [person(undefined, 'A@x'), person('2', 'a@X'), true],
  [person(undefined, 'a@x'), person(undefined, 'b@x'), false],
  [person(undefined, ''), person(undefined, ''), false],
  [person('1', ''), person(undefined, ''), false],
])('%j and %j are the same one of ours: %s', (one, other, is) => {
  expect(isSamePerson(one, other)).toBe(is);
  expect(isSamePerson(other, one)).toBe(is);
});
