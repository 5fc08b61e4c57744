import { approvalLink } from '../../src/host/signIn';

test('the approval link is Entra\'s page for all that the app is registered for, and leads back to us', () => {
  const link = new URL(approvalLink({ authority: 'https://login.microsoftonline.com/tenant-id/', clientId: 'client-id' }, 'https://app.example/sub/taskpane.html?x=1#y'));
  expect(link.origin + link.pathname).toBe('https://login.microsoftonline.com/tenant-id/v2.0/adminconsent');
  expect(Object.fromEntries(link.searchParams)).toEqual({ client_id: 'client-id', scope: 'https://graph.microsoft.com/.default', redirect_uri: 'https://app.example/sub/redirect.html' });
});
