/** What the tools of the MCP server share: what they are given, and what they answer with. */

import type { CallToolResult, InputRequiredResult, McpServer, ServerContext } from '@modelcontextprotocol/server';
import type { HeldSources } from './held-sources.ts';
import type { Recent } from './recent.ts';

/** What a tool has to say: for programs, and for whoever reads. */
export interface ToolAnswer {
  readonly text: string;
  readonly structured: Readonly<Record<string, unknown>>;
}

/** What every tool works with. */
export interface ToolSurroundings {
  readonly server: McpServer;
  readonly held: HeldSources;
  readonly recent: Recent;
  readonly answering: Answering;
  readonly answeringWithPaths: AnsweringWithPaths;
}

/** Runs a tool: faults become answers that say the way out, a stop stops it. */
export type Answering = (
  context: ServerContext,
  run: (signal: AbortSignal) => Promise<ToolAnswer>,
) => Promise<CallToolResult>;

/** As `Answering`, with the true paths of files that the client named; it may first be asked for its roots. */
export type AnsweringWithPaths = (
  context: ServerContext,
  paths: readonly string[],
  run: (paths: readonly string[], signal: AbortSignal) => Promise<ToolAnswer>,
) => Promise<CallToolResult | InputRequiredResult>;
