/** Who asks, and what they may do: everybody everything on a machine of one's own, holders of tokens elsewhere. */

import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { RecteError } from '../../errors.ts';

export const ROLES = ['read', 'review', 'manage'] as const;
/** Each may do what those before it may. */
export type Role = (typeof ROLES)[number];

export interface Person {
  /** Null where nobody has to say who they are. */
  readonly name: string | null;
  readonly role: Role;
}

export interface Access {
  readonly needsToken: boolean;
  /** Null when nobody is known by what the request brings. */
  personOf(context: Context): Person | null;
  /** Null for a token that there is not. */
  signIn(context: Context, token: string): Person | null;
  signOut(context: Context): void;
}

const COOKIE = 'recte';
const LEAST_TOKEN_UNITS = 20;
const SESSIONS = 1000;

export function isAllowed({ role }: Person, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

export function openAccess(): Access {
  const anybody: Person = { name: null, role: 'manage' };
  return { needsToken: false, personOf: () => anybody, signIn: () => anybody, signOut: () => {} };
}

/** By `Authorization: Bearer`, or by the cookie that signing in gives. */
export function tokenAccess(people: ReadonlyMap<string, Person>): Access {
  const sessions = new Map<string, Person>();
  const known = (token: string): Person | null => people.get(digest(token)) ?? null;
  return {
    needsToken: true,
    personOf(context) {
      const bearer = /^Bearer (\S+)$/.exec(context.req.header('authorization') ?? '')?.[1];
      if (bearer !== undefined) return known(bearer);
      const session = getCookie(context, COOKIE);
      return session === undefined ? null : (sessions.get(session) ?? null);
    },
    signIn(context, token) {
      const person = known(token);
      if (person === null) return null;
      const session = randomBytes(24).toString('base64url');
      sessions.set(session, person);
      for (const oldest of sessions.keys()) {
        if (sessions.size <= SESSIONS) break;
        sessions.delete(oldest);
      }
      const secure = context.req.header('origin')?.startsWith('https:') === true;
      setCookie(context, COOKIE, session, { httpOnly: true, sameSite: 'Strict', path: '/', secure });
      return person;
    },
    signOut(context) {
      const session = getCookie(context, COOKIE);
      if (session !== undefined) sessions.delete(session);
      deleteCookie(context, COOKIE, { path: '/' });
    },
  };
}

/** By hash, so that how long a look takes says nothing of a token. */
function digest(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/**
 * A line a person: role, name, token, with blanks between; the name may have blanks itself. What follows "#" at a
 * line's start is a comment.
 * @throws RecteError that names the line
 */
export function readTokens(path: string): ReadonlyMap<string, Person> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new RecteError('no-such-file', `the tokens in ${path} cannot be read`, 'Look at the path.', { cause: error });
  }
  const people = new Map<string, Person>();
  text.split(/\r?\n/).forEach((line, k) => {
    if (/^\s*(?:#|$)/.test(line)) return;
    const [, role, name, token] = /^\s*(\S+)\s+(\S.*?)\s+(\S+)\s*$/.exec(line) ?? [];
    const known = ROLES.find((each) => each === role);
    if (known === undefined || name === undefined || token === undefined || token.length < LEAST_TOKEN_UNITS) {
      const hint = `Write a role (${ROLES.join(', ')}), a name and a token of at least ${LEAST_TOKEN_UNITS} characters.`;
      throw new RecteError('bad-option', `${path}:${k + 1} is no token`, hint);
    }
    people.set(digest(token), { name, role: known });
  });
  if (people.size === 0) throw new RecteError('bad-option', `there is no token in ${path}`, 'Write a line a person.');
  return people;
}
