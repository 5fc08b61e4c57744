import { localeOf } from '../hostWords';
import type { StartData } from '../../startData';
import type { HostTheme, Visit } from '../visit';

/** Teams' own names of its three looks. */
export const teamsTheme: Record<HostTheme, string> = { light: 'default', dark: 'dark', contrast: 'contrast' };

/** Where in our app the person is. */
export interface OpenTab {
  readonly appId: string;
  readonly entityId: string;
  readonly subEntityId: string;
}

/** The flat context that a host answers `getContext` with; teams-js 2 turns it into `app.Context` (source: teams-js 2.58, `transformLegacyContextToAppContext`). */
export function legacyContext(start: StartData, visit: Visit, tab: OpenTab, frameContext: string): object {
  const { person, language, theme } = visit;
  return {
    appId: tab.appId, manifestVersion: '1.19', appSessionId: 'sandbox-app-session', sessionId: 'sandbox-session', appLaunchId: crypto.randomUUID(),
    hostName: start.tabHost, hostClientType: 'web', ringId: 'general', locale: localeOf[language].toLowerCase(), theme: teamsTheme[theme],
    osLocaleInfo: { platform: 'windows', regionalFormat: localeOf[language].toLowerCase(), shortDate: 'dd-MM-yyyy', longDate: 'd. MMMM yyyy', shortTime: 'HH:mm', longTime: 'HH:mm:ss' },
    entityId: tab.entityId, subEntityId: tab.subEntityId, frameContext,
    userObjectId: person.oid, userPrincipalName: person.upn, loginHint: person.upn, userDisplayName: person.name, tid: start.firm.tenantId, tenantSKU: 'enterprise', userLicenseType: 'Teams',
    isFullScreen: false, isMultiWindow: false, userFileOpenPreference: 'inline',
  };
}

/** The context in its new form, for the event of a changed one: teams-js 2.58 hands that over as it comes, and its type says `app.Context` (belief: so do the hosts). */
export function newContext(start: StartData, { person, language, theme }: Visit, tab: OpenTab): object {
  return {
    app: { locale: localeOf[language].toLowerCase(), theme: teamsTheme[theme], sessionId: 'sandbox-app-session', host: { name: start.tabHost, clientType: 'web', sessionId: 'sandbox-session', ringId: 'general' } },
    page: { id: tab.entityId, subPageId: tab.subEntityId, frameContext: 'content' },
    user: { id: person.oid, userPrincipalName: person.upn, loginHint: person.upn, displayName: person.name, tenant: { id: start.firm.tenantId } },
  };
}

/** What the host says it can do; every `isSupported()` of teams-js is answered from it. Only what the sandbox truly answers is claimed. */
export function runtimeOf({ tabHost }: StartData, visit: Visit): object {
  return {
    apiVersion: 4, isLegacyTeams: false, isNAAChannelRecommended: visit.hasNestedAppAuth, isDeeplyNestedAuthSupported: false,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    supports: {
      app: { notifySuccessResponse: {} }, chat: {}, clipboard: {}, sharing: {}, pages: { currentApp: {}, backStack: {} }, ...(tabHost === 'Outlook' ? { mail: {} } : {}), ...(visit.hasNestedAppAuth ? { nestedAppAuth: {} } : {}),
    },
  };
}

/** Our tab as a link of Teams names it; undefined when `address` is no link to a tab (source: docs, "deep link to a tab"). */
export function tabInLink(address: URL): OpenTab | undefined {
  const [, appId, entityId] = /^\/l\/entity\/([^/]+)\/([^/]+)\/?$/.exec(address.pathname) ?? [];
  if (appId === undefined || entityId === undefined) return undefined;
  return { appId: decodeURIComponent(appId), entityId: decodeURIComponent(entityId), subEntityId: subEntityIn(address.searchParams.get('context')) };
}

function subEntityIn(context: string | null): string {
  try {
    return String((JSON.parse(context ?? '{}') as { subEntityId?: unknown }).subEntityId ?? '');
  } catch {
    return '';
  }
}
