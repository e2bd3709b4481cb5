/** What the routes work with. */

import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Operation } from '../operation.ts';
import type { Access, Person } from './access.ts';
import type { Desk } from './desk.ts';
import type { Send } from './lines.ts';

export interface Env {
  Variables: { person: Person | null };
}

export type Api = OpenAPIHono<Env>;

export interface Services {
  /** What can be asked for, a route each. */
  readonly operations: readonly Operation[];
  readonly desk: Desk;
  readonly access: Access;
  readonly libraryDirectory: string;
  /** Where sources that are uploaded are put. */
  readonly uploadDirectory: string;
  readonly roots: readonly string[];
  /** Who decides, where nobody signs in and nobody says. */
  readonly userName: string;
  readonly lines: (produce: (send: Send, signal: AbortSignal) => Promise<void>) => Response;
}
