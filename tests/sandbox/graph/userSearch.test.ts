import { isFound } from '../../../src/sandbox/graph/userSearch';

const person = (displayName: string) => ({ displayName, mail: 'anna.dam@nordlys.example' });

/** The examples of the page on $search, and names of our countries. */
test.each([
  ['hello world', 'world hello', true], ['HelloWorld', 'world', true], ['helloWORLD', 'hello WORLD', true], ['HELLOworld', 'hello', true], ['HELLOworld', 'world', false],
  ['hello.world', 'helloworld', true], ['hello.world', 'hello', true], ['hello-world', 'helloworld', true],
  ['hello123world', '123', true], ['hello123world', 'world123', true], ['helloworld', 'world', false],
  ['李四(David Li)', '李四(David Li)', true], ['李四(David Li)', 'David)', true], ['李四(David Li)', '(李四', true], ['李四(David Li)', 'Li 李', true],
  ['Fiona O\u2019Leary', 'oleary', true], ['Ærenlund, Åse', 'åse ærenlund', true], ['Irene McGowan', 'mcgow', false], ['Irene McGowan', 'McGow', true],
])('the name %s is found by %s: %s', (name, typed, is) => {
  expect(isFound(person(name), `"displayName:${typed}"`)).toBe(is);
});

test.each([['anna', true], ['ANNA.D', true], ['dam', false], ['nordlys', false], ['anna dam', false]])('an address is found from its first letter on: %s %s', (typed, is) => {
  expect(isFound(person('Somebody'), `"mail:${typed}"`)).toBe(is);
});

test('clauses stand in quotes, and OR and AND outside them', () => {
  expect(isFound(person('Bo Berg'), '"displayName:berg" AND "mail:anna"')).toBe(true);
  expect(isFound(person('Bo Berg'), '"displayName:ek" OR "mail:anna"')).toBe(true);
  expect(isFound(person('Bo Berg'), '"displayName:ek" AND "mail:anna"')).toBe(false);
  expect(() => isFound(person('Bo Berg'), 'displayName:berg')).toThrow('Syntax error');
});
