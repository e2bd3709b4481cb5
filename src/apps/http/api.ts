/** The HTTP API as a whole: who asks is found out, then the routes; what they describe of themselves is OpenAPI. */

import { OpenAPIHono } from '@hono/zod-openapi';
import { VERSION } from '../../version.ts';
import { addDeskRoutes } from './desk-routes.ts';
import { answerFault, faultFrom, faultOf, Refusal } from './faults.ts';
import { guard } from './guard.ts';
import { linesResponse } from './lines.ts';
import { addOperationRoutes } from './operation-routes.ts';
import { type Pages, servePages } from './pages.ts';
import type { Api, Env, Services } from './services.ts';
import { addSessionRoutes } from './session-routes.ts';
import { addSourceRoutes } from './source-routes.ts';

export interface ApiOptions extends Omit<Services, 'lines'> {
  readonly origins: readonly string[];
  readonly pages: Pages;
  /** Where faults that nobody foresaw are told. */
  readonly onUnexpected: (error: unknown) => void;
}

export function apiOf(options: ApiOptions): Api {
  const { access, origins, onUnexpected } = options;
  const services: Services = { ...options, lines: (produce) => linesResponse(produce, { onUnexpected }) };
  const api: Api = new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (result.success) return undefined;
      const where = result.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
      throw new Refusal('bad-request', where.join('; '), 'GET /api/openapi.json says what is wanted.');
    },
  });
  api.use(guard({ origins }));
  api.use(async (context, next) => {
    context.set('person', access.personOf(context));
    await next();
  });
  api.onError((error, context) => {
    const fault =
      'status' in error && error.status === 400 ? faultOf('bad-request', error.message, '') : faultFrom(error);
    if (fault.code === 'unexpected' && !isGone(error)) onUnexpected(error);
    return answerFault(context, fault);
  });
  addSessionRoutes(api, services);
  addOperationRoutes(api, services);
  addDeskRoutes(api, services);
  addSourceRoutes(api, services);
  api.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Recte',
      version: VERSION,
      description: 'Checks quotations against the sources you hold. Made from the table of operations.',
    },
  });
  api.all('/api/*', (context) => answerFault(context, faultOf('no-such-file', 'there is nothing there', '')));
  servePages(api, options.pages);
  return api;
}

/** Whether whoever asked went away in the middle of it. */
function isGone(error: Error): boolean {
  return 'code' in error && error.code === 'ECONNRESET';
}
