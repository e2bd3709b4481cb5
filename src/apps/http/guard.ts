/** What every request must pass before anything else looks at it, and what every answer carries. */

import { isIP } from 'node:net';
import type { Context, MiddlewareHandler } from 'hono';
import { faultOf } from './faults.ts';

export interface GuardOptions {
  /** Origins besides the server's own address: those under which a proxy shows it. */
  readonly origins: readonly string[];
}

/** Nothing is loaded from anywhere else, no text is ever taken for markup, no page may frame this one. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // The one that starts the PDF reader's thread, and lets no other address through.
  'trusted-types recte',
].join('; ');

export function guard({ origins }: GuardOptions): MiddlewareHandler {
  const hosts = new Set(origins.map((origin) => new URL(origin).host));
  return async (context, next) => {
    const refused = reasonToRefuse(context, hosts, new Set(origins));
    if (refused === null) await next();
    else
      context.res = context.json(
        faultOf('refused', refused, 'Open it by the address that was printed when it started.'),
        403,
      );
    setHeaders(context);
  };
}

function setHeaders({ res, req }: Context): void {
  res.headers.set('content-security-policy', POLICY);
  res.headers.set('x-content-type-options', 'nosniff');
  res.headers.set('referrer-policy', 'no-referrer');
  res.headers.set('cross-origin-resource-policy', 'same-origin');
  res.headers.set('cross-origin-opener-policy', 'same-origin');
  res.headers.set('x-frame-options', 'DENY');
  if (req.path.startsWith('/api/')) res.headers.set('cache-control', 'no-store');
}

/**
 * A page elsewhere can point a name of its own at this machine, so only addresses and known names are answered; and it
 * can send requests here, so those that say they come from elsewhere are not.
 */
function reasonToRefuse({ req }: Context, hosts: ReadonlySet<string>, origins: ReadonlySet<string>): string | null {
  const host = req.header('host') ?? '';
  if (!hosts.has(host) && !isAddress(host)) return 'this server is not known by that name';
  const origin = req.header('origin');
  if (origin !== undefined && origin !== `http://${host}` && !origins.has(origin))
    return 'that comes from another page';
  const site = req.header('sec-fetch-site');
  if (site === 'cross-site' || site === 'same-site') {
    const isVisit =
      req.method === 'GET' && req.header('sec-fetch-mode') === 'navigate' && !req.path.startsWith('/api/');
    if (!isVisit) return 'that comes from another site';
  }
  return null;
}

/** Whether a `Host` names no name but a numeric address, or the name that every machine gives itself. */
function isAddress(host: string): boolean {
  const name = /^(?:\[([^\]]+)\]|([^:]+))(?::\d{1,5})?$/.exec(host);
  const bare = name?.[1] ?? name?.[2] ?? '';
  return bare === 'localhost' || isIP(bare) !== 0;
}
