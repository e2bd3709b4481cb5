/**
 * What each door of the package exports, with its declaration and what its author says of it, made from the declarations that
 * the compiler writes. Declarations stand at the top of a file and begin with `export`, so no parser is needed.
 */

import { dirname, join } from 'node:path/posix';

interface Declared {
  readonly name: string;
  readonly code: string;
  readonly comment: string;
  readonly kind: 'value' | 'type';
}

interface File {
  readonly comment: string;
  readonly declared: ReadonlyMap<string, Declared>;
  /** `name` here is `of` in the file at `path`. */
  readonly passedOn: readonly { readonly name: string; readonly of: string; readonly path: string }[];
  readonly passedOnWhole: readonly string[];
  readonly imported: ReadonlyMap<string, { readonly of: string; readonly path: string }>;
}

const DOORS: readonly (readonly [door: string, path: string])[] = [
  ['recte/core', 'dist/core.d.ts'],
  ['recte/locate', 'dist/locate.d.ts'],
  ['recte/answers', 'dist/answers.d.ts'],
  ['recte/read', 'dist/read/index.d.ts'],
  ['recte/library', 'dist/library/index.d.ts'],
  ['recte/report', 'dist/report/index.d.ts'],
  ['recte/remark', 'dist/remark.d.ts'],
  ['recte', 'dist/index.d.ts'],
];

export function apiReference(read: (path: string) => string): string {
  const reader = new DeclarationReader(read);
  const seen = new Set<string>();
  const parts = [
    '# Library',
    'What the package exports, by door. `recte` itself exports all of these but `recte/remark`, and faults. Offsets count UTF-16 code units; spans are half open.',
  ];
  for (const [door, path] of DOORS) {
    const exported = reader.exportsOf(path).filter(({ name, code }) => {
      const key = `${name}\n${code}`;
      return !seen.has(key) && seen.add(key);
    });
    const by = (kind: Declared['kind']): readonly Declared[] =>
      exported.filter((each) => each.kind === kind).sort((a, b) => (a.name < b.name ? -1 : 1));
    parts.push(`## ${door}`, reader.commentOf(path), ...[...by('value'), ...by('type')].map(declaredText));
  }
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function declaredText({ name, code, comment }: Declared): string {
  return [`### ${name}`, comment, `\`\`\`ts\n${code}\n\`\`\``].filter((part) => part !== '').join('\n\n');
}

class DeclarationReader {
  readonly #read: (path: string) => string;
  readonly #files = new Map<string, File>();

  constructor(read: (path: string) => string) {
    this.#read = read;
  }

  commentOf(path: string): string {
    return this.#file(path).comment;
  }

  /** Everything that can be imported from a file, wherever it is declared. */
  exportsOf(path: string): readonly Declared[] {
    const { declared, passedOn, passedOnWhole } = this.#file(path);
    return [
      ...declared.values(),
      ...passedOn.flatMap(({ of, path }) => this.#resolve(of, path)),
      ...passedOnWhole.flatMap((path) => this.exportsOf(path)),
    ];
  }

  #resolve(name: string, path: string): readonly Declared[] {
    const { declared, passedOn, passedOnWhole } = this.#file(path);
    const own = declared.get(name);
    if (own !== undefined) return [own];
    const on = passedOn.find((each) => each.name === name);
    if (on !== undefined) return this.#resolve(on.of, on.path);
    return passedOnWhole.flatMap((each) => this.#resolve(name, each)).slice(0, 1);
  }

  #file(path: string): File {
    let file = this.#files.get(path);
    if (file === undefined) {
      file = fileOf(this.#read(path), path);
      this.#files.set(path, file);
    }
    return file;
  }
}

const PASSED_ON = /^export (?:type )?\{([^}]*)\} from '([^']+)';$/gm;
const PASSED_HERE = /^export (?:type )?\{([^}]*)\};$/gm;
const PASSED_ON_WHOLE = /^export (?:type )?\* from '([^']+)';$/gm;
const IMPORTED = /^import (?:type )?\{([^}]*)\} from '([^']+)';$/gm;
const DECLARED =
  /(?:^\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?^export (?:declare )?(?:abstract )?(?:async )?(function|interface|type|class|const)\*? (\w+)/gm;

function fileOf(code: string, path: string): File {
  const at = (specifier: string): string => join(dirname(path), specifier).replace(/\.js$|\.ts$/, '.d.ts');
  const names = (list: string): readonly (readonly [of: string, name: string])[] =>
    list
      .split(',')
      .map((each) => each.trim().replace(/^type /, ''))
      .filter((each) => each !== '')
      .map((each) => {
        const [of = '', name = of] = each.split(' as ');
        return [of, name];
      });
  const imported = new Map<string, { readonly of: string; readonly path: string }>();
  for (const [, list = '', from = ''] of code.matchAll(IMPORTED)) {
    if (!from.startsWith('.')) continue;
    for (const [of, name] of names(list)) imported.set(name, { of, path: at(from) });
  }
  const passedOn = [
    ...[...code.matchAll(PASSED_ON)].flatMap(([, list = '', from = '']) =>
      from.startsWith('.') ? names(list).map(([of, name]) => ({ name, of, path: at(from) })) : [],
    ),
    ...[...code.matchAll(PASSED_HERE)].flatMap(([, list = '']) =>
      names(list).flatMap(([of, name]) => {
        const found = imported.get(of);
        return found === undefined ? [] : [{ name, of: found.of, path: found.path }];
      }),
    ),
  ];
  const declared = new Map<string, Declared>();
  for (const match of code.matchAll(DECLARED)) {
    const [whole, comment = '', keyword = '', name = ''] = match;
    const start = match.index + whole.lastIndexOf('export ');
    const text = statementAt(code, start).replace(/^export (?:declare )?/, '');
    const kind = keyword === 'interface' || keyword === 'type' ? 'type' : 'value';
    // Of a function that is declared several times, the first comment speaks for all.
    const before = declared.get(name);
    declared.set(name, {
      name,
      kind,
      comment: before?.comment ?? plainComment(comment),
      code: before === undefined ? text : `${before.code}\n${text}`,
    });
  }
  const head = /^(?:#![^\n]*\n)?\/\*\*([\s\S]*?)\*\/\n(?=\n|import|export)/.exec(code);
  return {
    comment: plainComment(head?.[1] ?? ''),
    declared,
    passedOn,
    passedOnWhole: [...code.matchAll(PASSED_ON_WHOLE)].flatMap(([, from = '']) =>
      from.startsWith('.') ? [at(from)] : [],
    ),
    imported,
  };
}

/** To the semicolon, or the brace, that ends a statement at the top of a file. */
function statementAt(code: string, start: number): string {
  let depth = 0;
  for (let i = start; i < code.length; i++) {
    const letter = code[i]!;
    if (code.startsWith('/*', i)) i = code.indexOf('*/', i) + 1;
    else if ('{(['.includes(letter)) depth++;
    else if ('})]'.includes(letter)) {
      depth--;
      if (depth === 0 && letter === '}' && !/^\s*[;|&)\]>,.[]/.test(code.slice(i + 1, i + 3)))
        return code.slice(start, i + 1);
    } else if (letter === ';' && depth === 0) return code.slice(start, i + 1);
  }
  return code.slice(start);
}

function plainComment(comment: string): string {
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
    .join('\n')
    .trim()
    .replace(/^@param (\w+) /gm, '\n`$1`: ')
    .replace(/@throws /g, 'Throws: ')
    .replace(/\{@link (\w+)\}/g, '`$1`');
}
