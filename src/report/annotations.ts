/**
 * The findings as W3C Web Annotations (JSON-LD), for tools that show notes beside a text.
 *
 * Positions are counted in code points, as the Web Annotation Data Model says, not in the UTF-16 code units of the
 * report. One annotation a finding; a quotation of several runs has a target for each.
 */

import { isFault } from '../text/variants.ts';
import type { Finding, Passage, Source, Span, StandingDecision } from '../types.ts';
import type { CheckedDocument } from './checked.ts';
import { attributionParts, citationOf, sourcesOf } from './citation.ts';
import { codePointCounter } from './code-points.ts';
import { clamp } from './lines.ts';

/** How many code units of text before and behind a quotation help to find it again. */
const CONTEXT_UNITS = 32;

/** An AnnotationCollection with all its annotations on one page. */
export function toAnnotations(checked: readonly CheckedDocument[]): string {
  const items = checked.flatMap((each) => annotationsOf(each));
  const id = `urn:sha256:${checked[0]?.report.document.sha256 ?? ''}`;
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${id}#findings`,
    type: 'AnnotationCollection',
    label: `Quotations checked in ${checked.map(({ report }) => report.document.name).join(', ')}`,
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotationsOf({ report, document, decisions }: CheckedDocument): readonly object[] {
  const pointsAt = codePointCounter(document.text);
  const sources = sourcesOf(report);
  return report.findings.map((finding) => {
    const targets = finding.quotation.spans.map((span) =>
      targetOf(span, report.document.name, document.text, pointsAt),
    );
    return {
      id: `urn:sha256:${report.document.sha256}#${finding.id}`,
      type: 'Annotation',
      motivation: 'assessing',
      generator: { id: 'urn:recte', type: 'Software', name: `Recte ${report.recte}` },
      body: [...bodiesOf(finding, sources), ...decisionBodies(decisions?.get(finding.id))],
      target: targets.length === 1 ? targets[0] : targets,
    };
  });
}

function targetOf(span: Span, name: string, text: string, pointsAt: (offset: number) => number): object {
  const { start, end } = clamp(span, text.length);
  const prefix = wholeCharacters(text.slice(Math.max(0, start - CONTEXT_UNITS), start));
  const suffix = wholeCharacters(text.slice(end, end + CONTEXT_UNITS));
  return {
    type: 'SpecificResource',
    source: pathAddress(name),
    selector: [
      { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix, suffix },
      { type: 'TextPositionSelector', start: pointsAt(start), end: pointsAt(end) },
    ],
  };
}

function bodiesOf(finding: Finding, sources: ReadonlyMap<string, Source>): readonly object[] {
  const { verdict, passage, attribution, remarks, variants } = finding;
  const lines = [
    verdict.reason,
    ...(attribution === null ? [] : [`Said to be: ${attributionParts(attribution).join('; ')}.`]),
    ...variants.filter(isFault).map(({ lemma, reading }) => `The source has “${lemma.words}” for “${reading.words}”.`),
    ...remarks.map(({ message }) => message),
    ...(finding.ignored ?? []).map(({ rules, reason }) => `Ignored (${rules.join(', ')}): ${reason}`),
  ];
  return [
    tag(`wording:${verdict.wording}`),
    tag(`attribution:${verdict.attribution}`),
    ...remarks.map(({ code }) => tag(`remark:${code}`)),
    comment(lines.filter((line) => line !== '').join('\n')),
    ...(passage === null ? [] : [sourceBody(passage, sources)]),
  ];
}

/** What a person decided, in that person's name. */
function decisionBodies(decision: StandingDecision | undefined): readonly object[] {
  if (decision === undefined) return [];
  const { choice, note, by, at, changed } = decision;
  const who = { creator: { type: 'Person', name: by }, created: at };
  return [
    ...(choice === null ? [] : [{ ...tag(`decision:${choice}`), ...who }]),
    ...changed.map((each) => tag(`changed-since:${each}`)),
    ...(note === '' ? [] : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note, ...who }]),
  ];
}

function tag(value: string): object {
  return { type: 'TextualBody', purpose: 'tagging', value };
}

function comment(value: string): object {
  return { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', language: 'en', value };
}

function sourceBody(passage: Passage, sources: ReadonlyMap<string, Source>): object {
  const { title, details, locus, speaker, url } = citationOf(passage, sources);
  return {
    type: 'SpecificResource',
    purpose: 'linking',
    source: {
      id: url ?? pathAddress(passage.witness),
      'dcterms:title': [title, ...details, locus, speaker].filter((part) => part !== null).join(', '),
    },
    selector: {
      type: 'TextQuoteSelector',
      exact: passage.words,
      prefix: wholeCharacters(passage.before.slice(-CONTEXT_UNITS)),
      suffix: wholeCharacters(passage.after.slice(0, CONTEXT_UNITS)),
    },
  };
}

/** Without the halves of characters that a cut leaves at either end. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '');
}

/** A path as a relative address. */
export function pathAddress(path: string): string {
  return path
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')))
    .join('/');
}
