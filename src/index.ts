/** The package's door: what builders import from `recte`. Whoever needs less imports `recte/core` or `recte/locate`. */

export * from './answers.ts';
export * from './core.ts';
export { type ErrorCode, RecteError } from './errors.ts';
export * from './library/index.ts';
export * from './read/index.ts';
export * from './report/index.ts';
