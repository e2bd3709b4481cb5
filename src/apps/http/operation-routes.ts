/** The table of operations over HTTP: a route each, made from the same names, parameters and explanations. */

import { createRoute, z } from '@hono/zod-openapi';
import { Arguments } from '../arguments.ts';
import type { Operation, Parameter } from '../operation.ts';
import type { Role } from './access.ts';
import { allowedPath } from './files.ts';
import type { Api, Services } from './services.ts';
import { answersLines, demandRole, jsonBody, mayAsk } from './shapes.ts';

/** Every server has one library; it is not asked for. */
const OF_THE_SERVER = new Set(['library', 'sources']);

export function addOperationRoutes(api: Api, services: Services): void {
  for (const operation of services.operations) {
    if (operation.isServer === true || operation.name === 'library create') continue;
    addOperation(api, services, operation);
  }
}

export function pathOf({ name }: Operation): string {
  return `/api/operations/${name.replace(' ', '-')}`;
}

function addOperation(api: Api, { libraryDirectory, roots, lines }: Services, operation: Operation): void {
  const asked = operation.parameters.filter(({ name }) => !OF_THE_SERVER.has(name));
  const needsLibrary = operation.parameters.some(({ name }) => name === 'library');
  const role: Role = operation.isChanging === true ? 'manage' : 'read';
  const schema = schemaOf(asked);
  const route = createRoute({
    method: 'post',
    path: pathOf(operation),
    operationId: operation.name.replace(' ', '-'),
    tags: ['operations'],
    summary: operation.summary,
    middleware: mayAsk(role),
    request: jsonBody(schema),
    responses: answersLines(
      'what comes to be known, an object a line: progress, problems, answers; last a fault, if any',
    ),
  });
  api.openapi(route, async (context) => {
    const { input, ...body }: { readonly input?: string | undefined; readonly [name: string]: unknown } =
      context.req.valid('json');
    const given = new Map<string, unknown>(needsLibrary ? [['library', libraryDirectory]] : []);
    for (const parameter of asked) {
      const value = body[parameter.name];
      if (value === undefined) continue;
      // Files of the machine are opened by whoever may open them at the desk.
      if (parameter.isPath === true && [value].flat().some((each) => each !== '-')) demandRole(context, 'manage');
      given.set(parameter.name, await confined(parameter, value, roots));
    }
    return lines(async (send, signal) => {
      const outcomes = operation.run(new Arguments(given), {
        signal,
        // Nobody waits for progress: a line that comes late says nothing.
        onProgress: (progress) => void send({ kind: 'progress', ...progress }).catch(() => {}),
        readInput: input === undefined ? null : async () => new TextEncoder().encode(input),
        outputPath: null,
      });
      for await (const outcome of outcomes) {
        if (outcome.kind === 'failure') throw outcome.error;
        if (outcome.kind === 'asked') continue;
        await send(outcome.kind === 'report' ? { kind: 'report', report: outcome.checked.report } : outcome);
      }
    });
  });
}

const BY_KIND = {
  text: () => z.string(),
  texts: () => z.array(z.string()).max(10_000),
  count: () => z.int().min(1),
  flag: () => z.boolean(),
} satisfies Record<Parameter['kind'], () => z.ZodType>;

function schemaOf(parameters: readonly Parameter[]) {
  const shape: Record<string, z.ZodType> = {};
  for (const { name, kind, summary, isRequired } of parameters) {
    const schema = BY_KIND[kind]();
    shape[name] = isRequired === true ? schema.describe(summary) : schema.optional().describe(summary);
  }
  return z.strictObject({ input: z.string().optional().describe('what "-" stands for'), ...shape });
}

async function confined({ isPath }: Parameter, value: unknown, roots: readonly string[]): Promise<unknown> {
  if (isPath !== true) return value;
  const one = async (path: unknown): Promise<unknown> =>
    typeof path !== 'string' || path === '-' ? path : allowedPath(path, roots);
  return Array.isArray(value) ? Promise.all(value.map(one)) : one(value);
}
