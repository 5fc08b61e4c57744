import { tabLink, tabPage } from '../../src/host/tabLink';

const key = "a/b c&d=#é'";

beforeAll(() => void Object.assign(globalThis, { location: new URL('https://app.example/salg/taskpane.html?x=1#y') }));

test('a case has its own address in our tab, beside the page that asks', () => {
  expect(tabPage(key)).toBe(`https://app.example/salg/tab.html#/case/${encodeURIComponent(key)}`);
});

test('the link into Teams tells app, tab, case and label, and the page for whoever has no Teams', () => {
  const link = new URL(tabLink({ teamsAppId: 'app id', entityId: 'cases' }, key, 'Havbro & Søn + 1'));
  expect(link.origin + link.pathname).toBe('https://teams.microsoft.com/l/entity/app%20id/cases');
  expect(link.search).not.toContain('+');
  const { context, ...others } = Object.fromEntries(link.searchParams);
  expect(others).toEqual({ webUrl: tabPage(key), label: 'Havbro & Søn + 1' });
  expect(JSON.parse(context ?? '')).toEqual({ subEntityId: key });
});

test('elsewhere than in life the link leads to that Teams', () => {
  expect(tabLink({ teamsAppId: 'app', entityId: 'cases', teamsOrigin: 'https://localhost:44301' }, 'k', 'l')).toMatch(/^https:\/\/localhost:44301\/l\/entity\/app\/cases\?/);
});
