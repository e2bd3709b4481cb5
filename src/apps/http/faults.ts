/** Faults as answers: a status, and a code, a line and the way out. */

import type { Context } from 'hono';
import { type ErrorCode, RecteError } from '../../errors.ts';

export type FaultCode =
  | ErrorCode
  | 'refused'
  | 'sign-in'
  | 'not-allowed'
  | 'bad-request'
  | 'too-large'
  | 'stopped'
  | 'unexpected';

export interface Fault {
  readonly kind: 'fault';
  readonly code: FaultCode;
  readonly message: string;
  readonly hint: string;
}

export function faultOf(code: FaultCode, message: string, hint: string): Fault {
  return { kind: 'fault', code, message, hint };
}

/** Ends a request with a fault. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly fault: Fault;

  constructor(code: FaultCode, message: string, hint: string) {
    super(message);
    this.fault = faultOf(code, message, hint);
  }
}

/** What an error says to whoever asked. Of one that nobody foresaw, nothing is told but that it was there. */
export function faultFrom(error: unknown): Fault {
  if (error instanceof Refusal) return error.fault;
  if (error instanceof RecteError) return faultOf(error.code, error.message, error.hint);
  if (error instanceof RangeError) return faultOf('bad-request', error.message, 'Look at what was asked for.');
  return faultOf('unexpected', 'unexpected fault', 'It is told where the server runs; report it.');
}

const STATUS = {
  'no-such-file': 404,
  'no-such-source': 404,
  'library-missing': 404,
  'library-locked': 409,
  'unreadable-file': 422,
  'no-document-text': 422,
  'no-sources': 422,
  'bad-option': 400,
  'bad-request': 400,
  'sign-in': 401,
  'not-allowed': 403,
  refused: 403,
  'too-large': 413,
} as const satisfies Partial<Record<FaultCode, number>>;

export function statusOf({ code }: Fault): 400 | 401 | 403 | 404 | 409 | 413 | 422 | 500 {
  const known: Partial<Record<FaultCode, (typeof STATUS)[keyof typeof STATUS]>> = STATUS;
  return known[code] ?? 500;
}

export function answerFault(context: Context, fault: Fault): Response {
  return context.json(fault, statusOf(fault));
}
