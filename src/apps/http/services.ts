/** What the routes work with. */

import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Access, Person } from './access.ts';
import type { Desk } from './desk.ts';
import type { Send } from './lines.ts';
import type { Pages } from './pages.ts';

export interface Env {
  Variables: { person: Person | null };
}

export type Api = OpenAPIHono<Env>;

export interface ApiOptions {
  readonly desk: Desk;
  readonly access: Access;
  readonly libraryDirectory: string;
  /** Where sources that are uploaded are put. */
  readonly uploadDirectory: string;
  readonly roots: readonly string[];
  readonly origins: readonly string[];
  /** Who decides, where nobody signs in and nobody says. */
  readonly userName: string;
  readonly pages: Pages;
  /** Where faults that nobody foresaw are told. */
  readonly onUnexpected: (error: unknown) => void;
}

export interface Services extends ApiOptions {
  readonly lines: (produce: (send: Send, signal: AbortSignal) => Promise<void>) => Response;
}
