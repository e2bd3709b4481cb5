/** The server, asked. Every answer that is no answer is thrown as a `Fault`. */

import type { Choice, Decision, Finding, Markup, Problem, Report, Span, StandingDecision } from '../../src/types.ts';

export interface Session {
  readonly version: string;
  readonly needsToken: boolean;
  readonly role: 'read' | 'review' | 'manage' | null;
  readonly name: string | null;
  readonly userName: string;
  readonly roots: readonly string[];
}

export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly path: string | null;
  readonly addedAt: string;
  readonly checkedAt: string | null;
}

export interface ListedDocument extends Entry {
  readonly findings: number | null;
  readonly left: number | null;
}

export interface LostDecision extends Decision {
  readonly words: string;
}

export interface View {
  readonly entry: Entry;
  readonly text: string;
  readonly language: string | null;
  readonly markup: readonly Markup[];
  readonly pages: readonly { readonly number: number; readonly span: Span }[];
  readonly problems: readonly Problem[];
  readonly report: Report | null;
  readonly rivalled: readonly string[];
  readonly decisions: Readonly<Record<string, StandingDecision>>;
  readonly marked: readonly string[];
  readonly attributed: Readonly<Record<string, GivenAttribution>>;
  readonly lost: readonly LostDecision[];
}

export interface FoundPassage {
  readonly source: string;
  readonly witness: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly locus: string | null;
  readonly speaker: string | null;
  readonly agreement: number;
}

export interface ProgressLine {
  readonly kind: 'progress';
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

export type CheckLine =
  | {
      readonly kind: 'document';
      readonly text: string;
      readonly language: string | null;
      readonly markup: readonly Markup[];
      readonly pages: View['pages'];
    }
  | { readonly kind: 'finding'; readonly finding: Finding; readonly done: number; readonly total: number }
  | { readonly kind: 'checked'; readonly view: View };

export type SourceLine =
  | ProgressLine
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'done'; readonly message: string }
  | { readonly kind: 'added'; readonly added: readonly string[]; readonly updated: readonly string[] };

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

export interface WitnessText {
  readonly title: string;
  readonly witness: string;
  readonly language: string | null;
  readonly length: number;
  readonly start: number;
  readonly text: string;
  readonly loci: readonly {
    readonly kind: string;
    readonly label: string;
    readonly start: number;
    readonly end: number;
    readonly speaker?: string;
  }[];
}

export interface GivenAttribution {
  readonly speaker: string;
  readonly title: string;
  readonly reference: string;
}

export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: string;
  readonly hint: string;

  constructor(code: string, message: string, hint: string) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

type Body = object | Blob;

interface RequestOptions {
  readonly signal?: AbortSignal;
  /** The request outlives the page: what somebody decided last is not lost when they close it. */
  readonly keepalive?: boolean;
}

async function request(method: string, path: string, body?: Body, options: RequestOptions = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      ...(body === undefined ? {} : { body: body instanceof Blob ? body : JSON.stringify(body) }),
      ...(body === undefined || body instanceof Blob ? {} : { headers: { 'content-type': 'application/json' } }),
      ...options,
    });
  } catch (error) {
    options.signal?.throwIfAborted();
    throw new Fault('unreachable', error instanceof Error ? error.message : String(error), '');
  }
  if (!response.ok) throw faultOf(await response.json().catch(() => null));
  return response;
}

async function json<T>(method: string, path: string, body?: Body, options?: RequestOptions): Promise<T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server is of this very version, and checks what it sends by schema
  return (await (await request(method, path, body, options)).json()) as T;
}

/** The objects of an answer that comes line by line. A fault among them is thrown. */
async function* lines<T extends { readonly kind: string }>(
  method: string,
  path: string,
  body: Body | undefined,
  signal: AbortSignal,
): AsyncGenerator<T> {
  const response = await request(method, path, body, { signal });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let kept = '';
  for (;;) {
    const { value, done } = await reader.read();
    kept += value ?? '';
    const ends = kept.split('\n');
    kept = ends.pop()!;
    for (const line of ends) {
      const object: unknown = JSON.parse(line);
      if (isFault(object)) throw faultOf(object);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
      yield object as T;
    }
    if (done) return;
  }
}

interface FaultLine {
  readonly kind: 'fault';
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

function isFault(value: unknown): value is FaultLine {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'fault';
}

function faultOf(value: unknown): Fault {
  return isFault(value) ? new Fault(value.code, value.message, value.hint) : new Fault('unexpected', '', '');
}

const of = (id: string): string => `/api/documents/${encodeURIComponent(id)}`;
const ofFinding = (id: string, finding: string): string => `${of(id)}/findings/${encodeURIComponent(finding)}`;

export const api = {
  session: () => json<Session>('GET', '/api/session'),
  signIn: (token: string) => json<Session>('POST', '/api/session', { token }),
  signOut: () => json<Session>('DELETE', '/api/session'),
  documents: () => json<ListedDocument[]>('GET', '/api/documents'),
  add: (content: Blob, name: string) => json<Entry>('POST', `/api/documents?name=${encodeURIComponent(name)}`, content),
  open: (path: string) => json<Entry>('POST', '/api/documents/open', { path }),
  replace: (id: string, content: Blob) => json<Entry>('PUT', `${of(id)}/content`, content),
  remove: (id: string) => json<object>('DELETE', of(id)),
  view: (id: string) => json<View>('GET', of(id)),
  check: (id: string, signal: AbortSignal) => lines<CheckLine>('POST', `${of(id)}/check`, {}, signal),
  contentOf: (id: string) => `${of(id)}/content`,
  finding: (id: string, finding: string) => json<Finding>('GET', ofFinding(id, finding)),
  decide: (id: string, finding: string, choice: Choice | null, note: string, by: string) =>
    json<Decision>('PUT', `${ofFinding(id, finding)}/decision`, { choice, note, by }, { keepalive: true }),
  history: (id: string, finding: string) => json<Decision[]>('GET', `${ofFinding(id, finding)}/history`),
  mark: (id: string, span: { readonly start: number; readonly end: number }, by: string) =>
    json<Finding>('POST', `${of(id)}/findings`, { span, by }),
  unmark: (id: string, finding: string) => json<object>('DELETE', ofFinding(id, finding)),
  attribute: (id: string, finding: string, given: GivenAttribution | null, by: string) =>
    json<Finding>('PUT', `${ofFinding(id, finding)}/attribution`, { given, by }),
  addSource: (content: Blob, name: string, signal: AbortSignal) =>
    lines<SourceLine>('POST', `/api/sources?name=${encodeURIComponent(name)}`, content, signal),
  addSourcePath: (path: string, signal: AbortSignal) =>
    lines<SourceLine>('POST', '/api/operations/library-add', { path: [path] }, signal),
  removeSource: (source: string, signal: AbortSignal) =>
    lines<SourceLine>('POST', '/api/operations/library-remove', { source: [source] }, signal),
  library: () => json<{ readonly fingerprint: string }>('GET', '/api/library'),
  listSources: (signal: AbortSignal) =>
    lines<{ readonly kind: 'table'; readonly table: Table }>('POST', '/api/operations/library-list', {}, signal),
  find: (words: string, signal: AbortSignal) =>
    lines<ProgressLine | { readonly kind: 'answer'; readonly answer: { readonly passages: readonly FoundPassage[] } }>(
      'POST',
      '/api/operations/find',
      { words: [words], limit: 12 },
      signal,
    ),
  text: (witness: string, start: number, end: number) =>
    json<WitnessText>('GET', `/api/texts?witness=${encodeURIComponent(witness)}&start=${start}&end=${end}`),
};
