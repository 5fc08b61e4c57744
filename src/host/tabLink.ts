/** Where our tab lives in Teams. */
export interface TabPlace {
  readonly teamsAppId: string;
  /** `entityId` of the personal tab in the Teams manifest. */
  readonly entityId: string;
  /** Left out in life: "https://teams.microsoft.com". */
  readonly teamsOrigin?: string;
}

const caseHash = '#/case/';

/** Our own page at a case, for a browser: "…/tab.html#/case/<key>". */
export function tabPage(subPage: string): string {
  return new URL(`tab.html${caseHash}${encodeURIComponent(subPage)}`, location.href).href;
}

/** The deep link that opens our tab at `subPage` (source: learn.microsoft.com, "Create deep links to a tab": entity, webUrl, label, context). */
export function tabLink({ teamsAppId, entityId, teamsOrigin = 'https://teams.microsoft.com' }: TabPlace, subPage: string, label: string): string {
  const query = new URLSearchParams({ webUrl: tabPage(subPage), label, context: JSON.stringify({ subEntityId: subPage }) });
  return `${teamsOrigin}/l/entity/${encodeURIComponent(teamsAppId)}/${encodeURIComponent(entityId)}?${query.toString().replaceAll('+', '%20')}`;
}

/** The case that a link names: letters, digits and hyphens only, as our keys are; undefined for anything else. Whoever follows it reads the case with the own rights. */
export function keyIn(link: string | undefined): string | undefined {
  return /^[0-9A-Za-z-]{1,100}$/.exec(link ?? '')?.[0];
}

/** The same in "#/case/<key>". */
export function keyInHash(hash: string): string | undefined {
  return hash.startsWith(caseHash) ? keyIn(hash.slice(caseHash.length)) : undefined;
}
