/** Where our tab lives in Teams. */
export interface TabPlace {
  readonly teamsAppId: string;
  /** `entityId` of the personal tab in the Teams manifest. */
  readonly entityId: string;
  /** Left out in life: "https://teams.microsoft.com". */
  readonly teamsOrigin?: string;
}

export const caseHash = '#/case/';

/** Our own page at a case, for a browser: "…/tab.html#/case/<key>". */
export function tabPage(caseKey: string): string {
  return new URL(`tab.html${caseHash}${encodeURIComponent(caseKey)}`, location.href).href;
}

/** The deep link that opens our tab at `subPage`; `webUrl` is the same for whoever has no Teams (source: learn.microsoft.com, "Create deep links to a tab": entity, webUrl, label, context). */
export function tabLink({ teamsAppId, entityId, teamsOrigin = 'https://teams.microsoft.com' }: TabPlace, subPage: string, label: string, webUrl = tabPage(subPage)): string {
  const query = new URLSearchParams({ webUrl, label, context: JSON.stringify({ subEntityId: subPage }) });
  return `${teamsOrigin}/l/entity/${encodeURIComponent(teamsAppId)}/${encodeURIComponent(entityId)}?${query.toString().replaceAll('+', '%20')}`;
}
