import { createNestablePublicClientApplication, type AuthError, type IPublicClientApplication } from '@azure/msal-browser';

const { clientId } = JSON.parse(process.env.START ?? '{}') as { clientId: string };
let client: Promise<IPublicClientApplication> | undefined;

/** One token through MSAL's real nested client; a failure in words. */
export async function token(how: 'acquireTokenSilent' | 'acquireTokenPopup', scopes: string[]): Promise<string> {
  client ??= createNestablePublicClientApplication({ auth: { clientId, authority: 'https://login.microsoftonline.com/common' } });
  try {
    const { account, scopes: got } = await (await client)[how]({ scopes });
    return `${account?.username} ${got.join(' ')}`;
  } catch (error) {
    const { name, errorCode, message } = error as AuthError;
    return `${name} ${errorCode} ${message}`;
  }
}
