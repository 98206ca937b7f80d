import { clientsClaim } from 'workbox-core';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { isKeptAnswer, mayBeKept } from './what-is-kept.js';

declare const self: ServiceWorkerGlobalScope;

const answers = 'answers';
const page = `${self.location.origin}/`;
const forgetAnswers = () => caches.delete(answers);

/** Pages say whether what they show came over the network just now. */
const tellPages = async (isReached: boolean): Promise<void> => {
  for (const client of await self.clients.matchAll({ type: 'window' })) client.postMessage({ isReached });
};

const pages = new NetworkFirst({
  cacheName: 'pages',
  plugins: [{ cacheKeyWillBeUsed: () => Promise.resolve(page) }],
});
const assets = new CacheFirst({ cacheName: 'assets' });
const readings = new NetworkFirst({
  cacheName: answers,
  plugins: [
    {
      cacheWillUpdate: ({ response }) => Promise.resolve(mayBeKept(response) ? response : null),
      /* Whoever is signed out keeps nothing. */
      fetchDidSucceed: async ({ response }) => {
        if (response.status === 401) await forgetAnswers();
        void tellPages(true);
        return response;
      },
      fetchDidFail: () => tellPages(false),
    },
  ],
});

void self.skipWaiting();
clientsClaim();

/* Guests of a consultation have no account and leave nothing on a borrowed device. */
registerRoute(new NavigationRoute(pages, { denylist: [/^\/api\//, /^\/consultation/, /^\/answer\//] }));
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && (url.pathname.startsWith('/assets/') || url.pathname === '/mark.svg'),
  assets,
);
registerRoute(({ url, sameOrigin }) => sameOrigin && isKeptAnswer(url.pathname), readings);

const session = ({ url, sameOrigin }: { url: URL; sameOrigin: boolean }) =>
  sameOrigin && url.pathname === '/api/session';
/** Signing in or out, with or without a network, ends what was kept of the person before. */
const changeOfPerson = async ({ request, event }: { request: Request; event: ExtendableEvent }): Promise<Response> => {
  await forgetAnswers();
  const response = await fetch(request);
  const signedIn = response.ok && request.method === 'POST';
  if (signedIn) void readings.handle({ event, request: new Request(request.url) });
  return response;
};
registerRoute(session, changeOfPerson, 'POST');
registerRoute(session, changeOfPerson, 'DELETE');

const fortnight = 14 * 24 * 3600 * 1000;
const isOld = (response: Response | undefined): boolean =>
  Date.now() - Date.parse(response?.headers.get('Date') ?? '') > fortnight;

/** Keeps the newest of a cache, and answers for a fortnight; once a page, since counting at every answer holds pages up. */
const trim = async (name: string, most: number, mayAge: boolean): Promise<void> => {
  const cache = await caches.open(name);
  const keys = await cache.keys();
  for (const [at, key] of keys.entries()) {
    if (at < keys.length - most || (mayAge && isOld(await cache.match(key)))) await cache.delete(key);
  }
};

/** What the first page had loaded before anybody kept it. */
const keep = async (event: ExtendableMessageEvent, addresses: readonly string[]): Promise<void> => {
  const strategyOf = ({ pathname }: URL) => {
    if (pathname.startsWith('/assets/')) return assets;
    return isKeptAnswer(pathname) ? readings : undefined;
  };
  await pages.handle({ event, request: new Request(page) });
  for (const address of addresses) {
    if (await caches.match(address)) continue;
    await strategyOf(new URL(address))?.handle({ event, request: new Request(address) });
  }
  await trim('assets', 500, false);
  await trim(answers, 400, true);
};

self.addEventListener('message', (event) => {
  const { keep: addresses } = event.data as { keep?: readonly string[] };
  if (addresses) event.waitUntil(keep(event, addresses).catch(() => undefined));
});
