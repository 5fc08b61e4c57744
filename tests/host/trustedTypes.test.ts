import { isKnownScript, isPlainText } from '../../src/app/trustedTypes';

const page = 'https://app.example/sub/taskpane.html';

test.each([
  ['taskpane-signIn.1a2b.js', true],
  ['/anything.js', true],
  ['https://appsforoffice.microsoft.com/lib/1/hosted/outlook-web-16.01.js', true],
  ['https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js', true],
  ['//ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js', true],
  ['http://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js', false],
  ['https://ajax.aspnetcdn.com/ajax/jquery/jquery-1.9.0.js', false],
  ['https://ajax.aspnetcdn.com/ajax/3.5/../jquery/jquery.js', false],
  ['https://appsforoffice.microsoft.com/other.js', false],
  ['https://appsforoffice.microsoft.com.evil.example/lib/x.js', false],
  ['https://appsforoffice.microsoft.com@evil.example/lib/x.js', false],
  ['http://app.example/sub/x.js', false],
  ['https://app.example:8443/x.js', false],
  ['data:text/javascript,alert(1)', false],
  ['javascript:alert(1)', false],
  ['blob:https://evil.example/1', false],
  ['blob:https://app.example/1', false],
  ['https://', false],
])('script %s: %s', (address, isAllowed) => {
  expect(isKnownScript(address, page)).toBe(isAllowed);
});

test('only text without a tag may be assigned as markup', () => {
  expect(['', 'This add-in has been disabled.', 'a > b &amp; c'].map(isPlainText)).toEqual([true, true, true]);
  expect(['<img src=x onerror=alert(1)>', 'x<b', '</title>'].map(isPlainText)).toEqual([false, false, false]);
});
