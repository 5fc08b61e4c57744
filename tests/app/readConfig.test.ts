import { ConfigFault, parseConfig } from '../../src/app/readConfig';

const right = { clientId: ' id ', authority: 'https://login.microsoftonline.com/tenant', site: 'contoso.sharepoint.com/sites/salg', ownDomains: ['Nordlys.Example '], teamsAppId: 'app' };

test('a configuration is read as it is stated, without blanks around it, and with domains in small letters', () => {
  expect(parseConfig(right)).toEqual({ ...right, clientId: 'id', ownDomains: ['nordlys.example'] });
});

test('what is left out in life may be stated', () => {
  const more = { siteForKeys: 'old.sharepoint.com/sites/salg', memoryOnly: true, graph: 'https://localhost:44303', hostOrigins: ['https://localhost:44301'] };
  expect(parseConfig({ ...right, ...more })).toMatchObject(more);
});

test.each(['contoso.sharepoint.com', 'contoso.sharepoint.com/', 'contoso.sharepoint.com/sites/salg/', 'contoso.sharepoint.com/sites/a/møde', 'contoso.sharepoint.com:8443/sites/salg'])('%s is a site', (site) => {
  expect(parseConfig({ ...right, site }).site).toBe(site);
});

test.each<[name: string, value: unknown]>([
  ['clientId', undefined],
  ['clientId', ''],
  ['clientId', '  '],
  ['clientId', 7],
  ['authority', undefined],
  ['authority', 'http://login.microsoftonline.com/tenant'],
  ['authority', 'tenant'],
  ['site', undefined],
  ['site', 'https://contoso.sharepoint.com/sites/salg'],
  ['site', 'contoso.sharepoint.com/sites/salg?web=1'],
  ['site', 'contoso.sharepoint.com//salg'],
  ['site', '/sites/salg'],
  ['siteForKeys', ''],
  ['siteForKeys', null],
  ['memoryOnly', 'yes'],
  ['ownDomains', 'nordlys.example'],
  ['ownDomains', ['nordlys.example', 1]],
  ['teamsAppId', undefined],
  ['graph', 'http://localhost:44303'],
  ['graph', ''],
  ['hostOrigins', 'https://localhost:44301'],
])('%s that is %j is named as wrong', (name, value) => {
  expect(() => parseConfig({ ...right, [name]: value })).toThrow(new ConfigFault(name));
});

test.each([undefined, null, 'text', 7])('%j is no configuration', (stated) => {
  expect(() => parseConfig(stated)).toThrow(new ConfigFault('config.json'));
});
