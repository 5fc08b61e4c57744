import { tellNewVersion } from './newerApp';

const hour = 3_600_000;

/* Whose files this page is made of; another window may have let newer ones take over before this one has fetched its cases. */
const atFirst = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null;

/** Keeps the tab's files on this machine, so that it opens without a network, and tells when newer ones have come. Without a word where the browser keeps nothing. */
export async function keepTab(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const workers = navigator.serviceWorker;
  const registration = await workers.register('serviceWorker.js').catch(() => undefined);
  if (!registration) return;
  const takeOver = () => {
    workers.addEventListener('controllerchange', () => location.reload());
    if (registration.waiting) registration.waiting.postMessage('takeOver');
    else location.reload();
  };
  /* Without a controller these are the first files ever. */
  const look = () => {
    if (registration.waiting && workers.controller) tellNewVersion(takeOver);
  };
  look();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
  /* Another window has taken the newer files, and the old ones are gone. */
  workers.addEventListener('controllerchange', () => tellNewVersion(takeOver));
  if (atFirst && workers.controller !== atFirst) tellNewVersion(takeOver);
  askNowAndThen(registration);
}

/** A browser asks when a page is opened; a tab may stay open for weeks. */
function askNowAndThen(registration: ServiceWorkerRegistration): void {
  let askedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - askedAt < hour) return;
    askedAt = Date.now();
    registration.update().catch(() => undefined);
  });
}
