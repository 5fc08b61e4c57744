import type { RequestHandler } from 'express';
import type { Places } from '../places';

const loopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/**
 * Lets a call through only from this machine, to a name that is ours (against DNS rebinding), and from no page but our own:
 * the control API makes tokens for anybody, so a foreign page must never reach it.
 */
export function hereOnly(places: Places): RequestHandler {
  const ours = [places.outlook, places.teams].map((origin) => new URL(origin).hostname).concat('localhost', '127.0.0.1');
  return (request, response, next) => {
    const { host = '', origin, 'sec-fetch-site': site } = request.headers;
    const isFromHere = loopback.includes(request.socket.remoteAddress ?? '');
    const isOurName = ours.includes(host.replace(/:\d+$/, ''));
    const isOurPage = (origin === undefined || origin === `https://${host}`) && (site === undefined || site === 'same-origin' || site === 'none');
    if (isFromHere && isOurName && isOurPage) return next();
    response.status(403).json({ error: 'The sandbox answers only to this machine and to its own pages.' });
  };
}
