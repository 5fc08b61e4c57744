import { caseHash, tabPage } from './tabLink';

const viewHash = '#/';
const viewForm = /^view\?[0-9A-Za-z=&-]{0,1000}$/;

/** The case that a link names: letters, digits and hyphens only, as our keys are; undefined for anything else. Whoever follows it reads the case with the own rights. */
function keyIn(link: string | undefined): string | undefined {
  return /^[0-9A-Za-z-]{1,100}$/.exec(link ?? '')?.[0];
}

/** Our own page at whatever a link opens, for a browser: "…/tab.html#/view?stage=offer". */
export function pageOf(subPage: string): string {
  return viewForm.test(subPage) ? new URL(`tab.html${viewHash}${subPage}`, location.href).href : tabPage(subPage);
}

/** What a link opens: a key, or a view as `domain/caseView` writes it; undefined for anything else. */
export function subPageIn(link: string | undefined): string | undefined {
  return keyIn(link) ?? viewForm.exec(link ?? '')?.[0];
}

/** The same in "#/case/<key>" or "#/view?…". */
export function subPageInHash(hash: string): string | undefined {
  if (hash.startsWith(caseHash)) return keyIn(hash.slice(caseHash.length));
  return viewForm.exec(hash.startsWith(viewHash) ? hash.slice(viewHash.length) : '')?.[0];
}
