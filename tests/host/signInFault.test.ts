import { BrowserAuthError, ClientAuthError, InteractionRequiredAuthError, ServerError } from '@azure/msal-browser';
import type { HostFault } from '../../src/host/hostError';
import { signInFault } from '../../src/host/signInFault';

const correlationId = '5d1f6a52-7a0e-4c07-9d2e-7f5d1a3c9e11';
const said = (number: number) => `AADSTS${number}: Words. Trace ID: 0b8f Correlation ID: ${correlationId} Timestamp: 2026-11-24 08:15:00Z`;
const browser = (code: string) => new BrowserAuthError(code, 'ours');
const client = (code: string) => new ClientAuthError(code, 'ours');
const server = (code: string, number?: number, sub?: string) => new ServerError(code, 'ours', number === undefined ? 'words' : said(number), sub);
const person = (code: string, number?: number, sub?: string) => new InteractionRequiredAuthError(code, 'ours', number === undefined ? 'words' : said(number), sub);

/** What was thrown; what it is in a silent try; what it is after a press. */
const table: readonly [string, unknown, HostFault, HostFault][] = [
  ['65001 nobody has consented', person('invalid_grant', 65001, 'consent_required'), 'interactionNeeded', 'adminApprovalNeeded'],
  ['consent_required without a number', person('consent_required'), 'interactionNeeded', 'adminApprovalNeeded'],
  ['access_denied whose sub-error is consent', server('access_denied', undefined, 'consent_required'), 'interactionNeeded', 'adminApprovalNeeded'],
  ['90094 only an administrator', server('access_denied', 90094), 'adminApprovalNeeded', 'adminApprovalNeeded'],
  ['90094 as interaction required', person('consent_required', 90094), 'adminApprovalNeeded', 'adminApprovalNeeded'],
  ['90095 may ask an administrator', person('consent_required', 90095), 'adminApprovalNeeded', 'adminApprovalNeeded'],
  ['90097 administrator consent failed', server('access_denied', 90097), 'adminApprovalNeeded', 'adminApprovalNeeded'],
  ['650052 service not in the directory', server('invalid_client', 650052), 'adminApprovalNeeded', 'adminApprovalNeeded'],
  ['700016 app not in the directory', server('unauthorized_client', 700016), 'adminApprovalNeeded', 'adminApprovalNeeded'],
  ['65004 the person said no', server('access_denied', 65004), 'consentRefused', 'consentRefused'],
  ['access_denied without a number', server('access_denied'), 'consentRefused', 'consentRefused'],
  ['access_denied by conditional access', server('access_denied', 53003), 'broken', 'broken'],
  ['50196 loop seen by Entra', server('invalid_grant', 50196), 'signInLoop', 'signInLoop'],
  ['window closed', browser('user_cancelled'), 'cancelled', 'cancelled'],
  ['bar of the host closed', client('user_canceled'), 'cancelled', 'cancelled'],
  ['no answer through the bridge', browser('timed_out'), 'interactionNeeded', 'cancelled'],
  ['window blocked', browser('popup_window_error'), 'popupBlocked', 'popupBlocked'],
  ['window empty', browser('empty_window_error'), 'popupBlocked', 'popupBlocked'],
  ['no network', browser('no_network_connectivity'), 'offline', 'offline'],
  ['no network in the host', client('no_network_connectivity'), 'offline', 'offline'],
  ['request failed', browser('post_request_failed'), 'offline', 'offline'],
  ['Entra not found', client('endpoints_resolution_error'), 'offline', 'offline'],
  ['Entra busy', server('temporarily_unavailable', 90033), 'offline', 'offline'],
  ['Entra failed', server('server_error'), 'offline', 'offline'],
  ['no account yet', browser('no_account_error'), 'interactionNeeded', 'broken'],
  ['no account in the host', client('no_account_found'), 'interactionNeeded', 'broken'],
  ['no session', person('login_required', 50058), 'interactionNeeded', 'broken'],
  ['second factor', person('interaction_required', 50076), 'interactionNeeded', 'broken'],
  ['refresh token too old', server('invalid_grant', 700084), 'interactionNeeded', 'broken'],
  ['an account in a new state', person('something_new', 50199), 'interactionNeeded', 'broken'],
  ['wrong redirect address', server('invalid_request', 50011), 'broken', 'broken'],
  ['unknown scope', server('invalid_client', 650053), 'broken', 'broken'],
  ['a fault of ours', new TypeError('x is not a function'), 'broken', 'broken'],
  ['a string', 'AADSTS90094', 'broken', 'broken'],
  ['nothing', undefined, 'broken', 'broken'],
];

test.each(table)('%s', (_name, thrown, silent, press) => {
  expect([signInFault(thrown, 'silent').kind, signInFault(thrown, 'press').kind]).toEqual([silent, press]);
});

test('names what an administrator can look up: Entra number and Entra correlation id', () => {
  expect(signInFault(server('access_denied', 90094), 'press')).toMatchObject({ code: 'AADSTS90094', correlationId });
  expect(signInFault(browser('popup_window_error'), 'press')).toMatchObject({ code: 'popup_window_error', correlationId: 'ours' });
  expect(signInFault(undefined, 'press')).toMatchObject({ code: undefined, correlationId: undefined });
});

test('an error that is decided already stays', () => {
  const decided = signInFault(browser('user_cancelled'), 'press');
  expect(signInFault(decided, 'silent')).toBe(decided);
});
