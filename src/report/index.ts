/** Reporters: from a report to text, data and pages. Pure: what they are given is all they know. */

export { toAnnotations } from './annotations.ts';
export type { CheckedDocument, ShownDocument } from './checked.ts';
export { toCsv } from './csv.ts';
export { toGithub } from './github.ts';
export { toHtml, toHtmlPage } from './html.ts';
export { toJson, toJsonArray, toJsonLine } from './json.ts';
export { type JunitOptions, toJunit } from './junit.ts';
export { type Painter, plain, type Role } from './painter.ts';
export { toSarif } from './sarif.ts';
export { type Level, levelOf, rulesAt, rulesOf, type Severities } from './severity.ts';
export { type TextOptions, toText, totalLine } from './text.ts';
