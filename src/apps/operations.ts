/**
 * Everything Recte can be asked to do, in one table. The command line is made from it, and so is every other way in:
 * names, parameters and their explanations stand here alone. Loading the table loads no engine.
 */

import type { Operation, Parameter } from './operation.ts';

const DOCUMENTS: Parameter = {
  name: 'document',
  isPath: true,
  kind: 'texts',
  placeholder: 'DOCUMENT',
  isPositional: true,
  isRequired: true,
  summary: 'a file, a folder (all documents in it), or - for standard input',
};

const INPUT_NAME: Parameter = {
  name: 'input-name',
  kind: 'text',
  placeholder: 'NAME',
  summary: 'what standard input is called; its ending tells the format',
};

const SOURCES: Parameter = {
  name: 'sources',
  isPath: true,
  kind: 'texts',
  placeholder: 'PATH',
  summary: 'files and folders to look quotations up in; indexed once and kept in the cache',
};

const LIBRARY: Parameter = {
  name: 'library',
  isPath: true,
  kind: 'text',
  placeholder: 'DIR',
  summary: 'a library made with "recte library create"',
};

const LIBRARY_NEEDED: Parameter = { ...LIBRARY, isRequired: true };

export const OPERATIONS: readonly Operation[] = [
  {
    name: 'check',
    summary: 'find every quotation and show what the sources really say, and where',
    parameters: [{ ...DOCUMENTS, isRequired: false }, SOURCES, LIBRARY, INPUT_NAME],
    examples: [
      'recte check article.md --sources speeches/',
      'recte check drafts/ --library matter-12 --output report.html',
      'recte check --changed-since main --fail-on altered,contradicted',
    ],
    answers: 'reports',
    async *run(given, context) {
      const { checkDocuments } = await import('./run/check.ts');
      yield* checkDocuments(given, context);
    },
  },
  {
    name: 'detect',
    summary: 'find every quotation and who is said to have said it; needs no sources',
    parameters: [DOCUMENTS, INPUT_NAME],
    examples: ['recte detect article.md'],
    answers: 'quotations',
    async *run(given, context) {
      const { detectDocuments } = await import('./run/detect.ts');
      yield* detectDocuments(given, context);
    },
  },
  {
    name: 'find',
    summary: 'look words up: where they stand, best place first',
    parameters: [
      {
        name: 'words',
        kind: 'texts',
        placeholder: 'WORDS',
        isPositional: true,
        summary: 'the words; several are several questions',
      },
      {
        name: 'queries',
        isPath: true,
        kind: 'text',
        placeholder: 'FILE',
        summary: 'a JSONL file of questions, {"id", "words"} a line; - for standard input',
      },
      SOURCES,
      LIBRARY,
      { name: 'limit', kind: 'count', placeholder: 'N', summary: 'how many passages at most for each (5)' },
    ],
    examples: [
      'recte find "whoever wants to cross after dark" --sources speeches/',
      'recte find --queries questions.jsonl --library matter-12 --format jsonl',
    ],
    answers: 'passages',
    async *run(given, context) {
      const { findWords } = await import('./run/find.ts');
      yield* findWords(given, context);
    },
  },
  {
    name: 'library create',
    summary: 'make an empty library',
    parameters: [
      {
        name: 'dir',
        isPath: true,
        kind: 'text',
        placeholder: 'DIR',
        isPositional: true,
        isRequired: true,
        summary: 'where; it must not exist or be empty',
      },
    ],
    examples: ['recte library create matter-12'],
    answers: 'done',
    isChanging: true,
    async *run(given) {
      const { create } = await import('./run/library.ts');
      yield* create(given);
    },
  },
  {
    name: 'library add',
    summary: 'add sources, or read them again where they have changed',
    parameters: [
      {
        name: 'path',
        isPath: true,
        kind: 'texts',
        placeholder: 'PATH',
        isPositional: true,
        isRequired: true,
        summary: 'files and folders',
      },
      LIBRARY_NEEDED,
    ],
    examples: ['recte library add exhibits/ --library matter-12'],
    answers: 'done',
    isChanging: true,
    async *run(given, context) {
      const { add } = await import('./run/library.ts');
      yield* add(given, context);
    },
  },
  {
    name: 'library remove',
    summary: 'remove sources',
    parameters: [
      {
        name: 'source',
        kind: 'texts',
        placeholder: 'SOURCE',
        isPositional: true,
        isRequired: true,
        summary: 'ids, as "recte library list" shows them',
      },
      LIBRARY_NEEDED,
    ],
    answers: 'done',
    isChanging: true,
    async *run(given, context) {
      const { remove } = await import('./run/library.ts');
      yield* remove(given, context);
    },
  },
  {
    name: 'library list',
    summary: 'list what it holds',
    parameters: [LIBRARY_NEEDED],
    answers: 'table',
    async *run(given) {
      const { list } = await import('./run/library.ts');
      yield* list(given);
    },
  },
  {
    name: 'library verify',
    summary: 'read everything and hold it against its checksums',
    parameters: [LIBRARY_NEEDED],
    answers: 'done',
    async *run(given, context) {
      const { verify } = await import('./run/library.ts');
      yield* verify(given, context);
    },
  },
  {
    name: 'library stats',
    summary: 'say how large it is',
    parameters: [LIBRARY_NEEDED],
    answers: 'table',
    async *run(given) {
      const { stats } = await import('./run/library.ts');
      yield* stats(given);
    },
  },
  {
    name: 'library compact',
    summary: 'give back the space of what was removed',
    parameters: [LIBRARY_NEEDED],
    answers: 'done',
    isChanging: true,
    async *run(given, context) {
      const { compact } = await import('./run/library.ts');
      yield* compact(given, context);
    },
  },
  {
    name: 'library rebuild',
    summary: 'make the index anew from the texts it keeps',
    parameters: [LIBRARY_NEEDED],
    answers: 'done',
    isChanging: true,
    async *run(given, context) {
      const { rebuild } = await import('./run/library.ts');
      yield* rebuild(given, context);
    },
  },
  {
    name: 'serve',
    summary: 'open the review desk: check documents and decide, in a browser',
    parameters: [
      LIBRARY,
      {
        name: 'desk',
        kind: 'text',
        placeholder: 'DIR',
        isPath: true,
        summary: 'where documents and decisions are kept (your data folder)',
      },
      {
        name: 'root',
        kind: 'texts',
        placeholder: 'DIR',
        isPath: true,
        summary: 'folders whose files may be opened by path (the current one)',
      },
      { name: 'port', kind: 'count', placeholder: 'N', summary: 'which port (7373, or any that is free)' },
      {
        name: 'listen',
        kind: 'text',
        placeholder: 'ADDRESS',
        summary: 'on which address (127.0.0.1); any other needs --tokens',
      },
      {
        name: 'tokens',
        kind: 'text',
        placeholder: 'FILE',
        isPath: true,
        summary: 'who may come in: a line each, "ROLE NAME TOKEN", the role read, review or manage',
      },
      {
        name: 'origin',
        kind: 'texts',
        placeholder: 'URL',
        summary: 'the address under which a proxy shows it: https://desk.example.org',
      },
    ],
    examples: ['recte serve', 'recte serve --library matter-12 --root ~/Documents'],
    answers: 'done',
    isServer: true,
    async *run(given, context) {
      const { serve } = await import('./http/serve.ts');
      yield* serve(given, context, OPERATIONS);
    },
  },
  {
    name: 'mcp',
    summary: 'serve agents by the Model Context Protocol, on standard input and output or over HTTP',
    parameters: [
      SOURCES,
      LIBRARY,
      {
        name: 'root',
        kind: 'texts',
        placeholder: 'DIR',
        isPath: true,
        summary: 'folders whose files may be named (the current one); nothing outside them is read',
      },
      { name: 'http', kind: 'flag', summary: 'over HTTP, on this machine alone' },
      { name: 'port', kind: 'count', placeholder: 'N', summary: 'over HTTP, on this port (7374, or any that is free)' },
      {
        name: 'listen',
        kind: 'text',
        placeholder: 'ADDRESS',
        summary: 'over HTTP, on this loopback address (127.0.0.1)',
      },
    ],
    examples: ['recte mcp --sources speeches/', 'recte mcp --library matter-12 --http'],
    answers: 'done',
    isServer: true,
    async *run(given, context) {
      const { serveMcp } = await import('./mcp/serve.ts');
      yield* serveMcp(given, context);
    },
  },
];
