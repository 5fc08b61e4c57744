import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';

/** The tab's files, told by the build; `revision` where a name does not tell that the file is another. */
declare const ownFiles: { readonly url: string; readonly revision: string | null }[];
declare function skipWaiting(): Promise<void>;

interface InstallEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

const config = { cache: 'config', file: 'config.json' };

/** Longer than a network that works takes; one that hangs must not keep the tab from opening. */
const patienceSeconds = 5;

/* A link in Teams gives the page parameters; the file is the same. */
precacheAndRoute(ownFiles, { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();
registerRoute(({ url }) => url.pathname === new URL(config.file, location.href).pathname, new NetworkFirst({ cacheName: config.cache, networkTimeoutSeconds: patienceSeconds }));
/* The page that brought this worker has asked for it before. */
addEventListener('install', (event) => (event as InstallEvent).waitUntil(caches.open(config.cache).then((kept) => kept.add(config.file))));

/* A newer app waits until the person has said so: pages that are open still need the files of the old one. */
addEventListener('message', ({ data }) => {
  if (data === 'takeOver') void skipWaiting();
});
