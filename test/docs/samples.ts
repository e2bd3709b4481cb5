/**
 * The code of a page of the documentation, as steps that are run in a folder of their own.
 *
 * A fence says more behind its language: `file=NAME` is written there, `status=N` is what a command ends with, `run=KIND` is a
 * command that goes on until it is stopped. A block `output` is what the step before it prints, to the letter.
 */

export interface Step {
  readonly language: string;
  readonly code: string;
  /** Of the fence, in the page. */
  readonly line: number;
  readonly file: string | null;
  readonly status: number;
  readonly run: string | null;
  /** Null where the page does not show it. */
  readonly output: string | null;
}

const FENCE = /^```(\S*)([^\n]*)\n([\s\S]*?)^```$/gm;

export function stepsOf(page: string): readonly Step[] {
  const steps: Step[] = [];
  for (const match of page.matchAll(FENCE)) {
    const [, language = '', about = '', code = ''] = match;
    if (language === 'output') {
      const last = steps.pop();
      if (last === undefined) throw new Error('an output without a step before it');
      steps.push({ ...last, output: code });
      continue;
    }
    const said = (name: string): string | null => new RegExp(`(?:^|\\s)${name}=(\\S+)`).exec(about)?.[1] ?? null;
    steps.push({
      language,
      code,
      line: page.slice(0, match.index).split('\n').length,
      file: said('file'),
      status: Number(said('status') ?? 0),
      run: said('run'),
      output: null,
    });
  }
  return steps;
}
