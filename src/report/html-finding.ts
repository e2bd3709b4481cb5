/** What was found of one quotation, as a card: the source's words and the document's, and all that is to be said. */

import { isFault } from '../text/variants.ts';
import type { Finding, Passage, Remark, StandingDecision, Variant } from '../types.ts';
import { attributionParts, type Cited, citationOf } from './citation.ts';
import {
  CHANGE_NAME,
  CHOICE_NAME,
  counted,
  REMARK_NAME,
  rivalsToShow,
  touchesName,
  variantName,
  WORDING_MARK,
} from './labels.ts';
import { escapeHtml } from './markup.ts';
import { type Side, type Stretch, sidesOf } from './sides.ts';

export interface CardOptions {
  readonly number: number;
  readonly id: string;
  readonly markId: string;
  readonly cited: Cited;
  /** What a person decided. */
  readonly decision?: StandingDecision | undefined;
}

/** Beyond this many code units, the middle of a text that is alike is left out. */
const SHOWN_UNITS = 1600;
const SHOWN_FAULTS = 40;

export function cardHtml(finding: Finding, options: CardOptions): string {
  const { verdict, quotation, attribution, passage } = finding;
  const { number, id, markId } = options;
  const said = attribution === null ? [] : attributionParts(attribution);
  return [
    `<article class="${classesOf(finding)}" id="${id}" aria-labelledby="${id}-h"><div class="inner" dir="ltr">`,
    `<header><h3 id="${id}-h"><span class="badge ${verdict.wording}">`,
    `<span class="glyph" aria-hidden="true">${WORDING_MARK[verdict.wording]}</span>${verdict.wording}</span></h3>`,
    attributionBadge(finding),
    `<a class="back" href="#${markId}" aria-label="Finding ${number}: back to the text">${number}</a></header>`,
    options.decision === undefined ? '' : decisionHtml(options.decision),
    `<p class="reason">${escapeHtml(verdict.reason)}</p>`,
    passage === null
      ? textHtml('The document', quotedPlain(quotation.words), quotation.language)
      : textsHtml(finding, options.cited),
    changesHtml(finding.variants),
    said.length === 0
      ? ''
      : `<p class="said"><span class="label">The document names</span> ${said.map((part) => `<bdi>${escapeHtml(part)}</bdi>`).join(' · ')}</p>`,
    remarksHtml(finding.remarks, options.cited),
    ...(finding.ignored ?? []).map(
      ({ rules, reason }) =>
        `<p class="said"><span class="label">Ignored</span> ${rules.join(', ')} · <bdi>${escapeHtml(reason)}</bdi></p>`,
    ),
    finding.searched.complete
      ? ''
      : '<p class="incomplete">Part of the library did not answer: what is not found may yet be there.</p>',
    rivalsHtml(finding, options.cited),
    searchHtml(finding),
    '</div></article>\n',
  ].join('');
}

function decisionHtml({ choice, note, by, at, changed }: StandingDecision): string {
  const who = `<span class="who"><bdi>${escapeHtml(by)}</bdi>, <time datetime="${escapeHtml(at)}">${escapeHtml(at.slice(0, 16).replace('T', ' '))} UTC</time></span>`;
  const since = changed.map((each) => CHANGE_NAME[each]).join(', ');
  return (
    `<div class="decision"><p><strong>${choice === null ? 'Note' : CHOICE_NAME[choice]}</strong> ${who}</p>` +
    (note === '' ? '' : `<p class="note-text" dir="auto">${escapeHtml(note)}</p>`) +
    (since === '' ? '' : `<p class="since">Changed since: ${since}</p>`) +
    '</div>'
  );
}

/** The wording; what else the filters know. */
export function classesOf({ verdict, remarks }: Finding): string {
  const isOpen =
    verdict.wording === 'altered' || verdict.wording === 'unfound' || verdict.attribution === 'contradicted';
  return [
    'card',
    verdict.wording,
    ...(verdict.attribution === 'contradicted' ? ['contradicted'] : []),
    ...(remarks.length > 0 ? ['remarked'] : []),
    ...(isOpen || remarks.length > 0 ? ['open'] : []),
  ].join(' ');
}

function attributionBadge({ verdict: { attribution } }: Finding): string {
  if (attribution === 'absent') return '';
  const text = attribution === 'contradicted' ? 'wrongly attributed' : `attribution ${attribution}`;
  return `<span class="attribution ${attribution}">${text}</span>`;
}

// ── the texts ────────────────────────────────────────────────────────────────────────────────────────────────────────

function textHtml(label: string, html: string, language: string | null): string {
  return `<div class="text"><p class="label">${label}</p><blockquote dir="auto"${lang(language)}>${html}</blockquote></div>`;
}

function textsHtml(finding: Finding, cited: Cited): string {
  const sides = sidesOf(finding)!;
  const passage = finding.passage!;
  const isAlike = finding.verdict.wording === 'verbatim' && finding.variants.length === 0;
  const source =
    `<span class="around">${beforeHtml(passage)}</span>` +
    `<span class="passage">${sideHtml(sides.source, 'lemma')}</span>` +
    `<span class="around">${afterHtml(passage)}</span>`;
  const language = cited.sources.get(passage.source)?.language ?? null;
  return (
    `<figure>${textHtml('The source', source, language)}` +
    (isAlike ? '' : textHtml('The document', sideHtml(sides.document, 'reading'), finding.quotation.language)) +
    `<figcaption>${citationHtml(passage, cited)}</figcaption></figure>`
  );
}

/** How many code units of the source are shown on either side. */
const AROUND_UNITS = 110;
const SENTENCE_END = /[.!?。！？؟׃]["'”’»)\]]*\s*$/;

function beforeHtml({ before }: Passage): string {
  if (before.length <= AROUND_UNITS) return escapeHtml(before);
  const tail = before.slice(-AROUND_UNITS);
  const blank = tail.indexOf(' ');
  return escapeHtml(`…${blank < 0 || blank > AROUND_UNITS / 2 ? withoutHalves(tail) : tail.slice(blank + 1)}`);
}

function afterHtml({ after }: Passage): string {
  if (after.length <= AROUND_UNITS)
    return escapeHtml(after === '' || SENTENCE_END.test(after) ? after : `${after.trimEnd()}…`);
  const head = after.slice(0, AROUND_UNITS);
  const blank = head.lastIndexOf(' ');
  return escapeHtml(`${blank < AROUND_UNITS / 2 ? withoutHalves(head) : head.slice(0, blank)}…`);
}

function withoutHalves(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}

function quotedPlain(words: string): string {
  return escapeHtml(
    words.length <= SHOWN_UNITS ? words : `${words.slice(0, SHOWN_UNITS).replace(/[\uD800-\uDBFF]$/, '')}…`,
  );
}

function sideHtml(side: Side, which: 'lemma' | 'reading'): string {
  let html = '';
  let absence = 0;
  const absencesTo = (end: number): void => {
    for (; absence < side.absences.length && side.absences[absence]!.at <= end; absence++) {
      const { variant } = side.absences[absence]!;
      if (isFault(variant)) html += `<span class="absent ${which}" aria-hidden="true">‸</span>`;
    }
  };
  for (const stretch of side.stretches) {
    // An absence inside a stretch that is alike cuts it.
    let at = stretch.start;
    while (absence < side.absences.length && side.absences[absence]!.at < stretch.end) {
      const to = side.absences[absence]!.at;
      if (to > at && stretch.variant === null) {
        html += stretchHtml({ ...stretch, text: side.text.slice(at, to) }, which);
        at = to;
      }
      absencesTo(to);
    }
    const rest = at === stretch.start ? stretch : { ...stretch, text: side.text.slice(at, stretch.end) };
    html += stretchHtml(rest, which);
  }
  absencesTo(Infinity);
  return html;
}

function stretchHtml(stretch: Stretch, which: 'lemma' | 'reading'): string {
  const { text, variant, mark } = stretch;
  if (variant === null) {
    if (mark !== null) return `<span class="editorial">${escapeHtml(text)}</span>`;
    return escapeHtml(middleLeftOut(text));
  }
  const element = which === 'lemma' ? 'del' : 'ins';
  const weight = isFault(variant) ? 'fault' : variant.signalled ? 'signalled' : 'accidental';
  const title = [variantName(variant), touchesName(variant.touches)].filter((part) => part !== '').join('; ');
  return `<${element} class="${weight}" title="${escapeHtml(title)}">${lettersHtml(stretch)}</${element}>`;
}

function lettersHtml({ text, letters }: Stretch): string {
  let html = '';
  let at = 0;
  for (const { start, end } of letters) {
    if (start < at) continue;
    html += `${escapeHtml(text.slice(at, start))}<b>${escapeHtml(text.slice(start, end))}</b>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
}

function middleLeftOut(text: string): string {
  if (text.length <= SHOWN_UNITS) return text;
  const head = text.slice(0, SHOWN_UNITS / 2);
  const tail = text.slice(-SHOWN_UNITS / 2);
  return `${head.replace(/\S*$/, '')}[…]${tail.replace(/^\S*/, '')}`;
}

function citationHtml(passage: Passage, cited: Cited): string {
  const { title, details, locus, speaker, link } = citationOf(passage, cited.sources, cited.addresses);
  const name = `<cite><bdi>${escapeHtml(title)}</bdi></cite>`;
  return [
    ...(speaker === null ? [] : [`<span class="speaker"><bdi>${escapeHtml(speaker)}</bdi></span>`]),
    link === null ? name : `<a href="${escapeHtml(link)}" rel="noreferrer noopener">${name}</a>`,
    ...details.map((detail) => `<bdi>${escapeHtml(detail)}</bdi>`),
    ...(locus === null ? [] : [`<span class="locus"><bdi>${escapeHtml(locus)}</bdi></span>`]),
  ].join('<span class="dot" aria-hidden="true"> · </span>');
}

// ── what differs, what is remarked, what else there is ───────────────────────────────────────────────────────────────

function changesHtml(variants: readonly Variant[]): string {
  const faults = variants.filter(isFault);
  const aside = variants.filter((variant) => !isFault(variant) && variant.weight === 'accidental');
  const items = faults.slice(0, SHOWN_FAULTS).map((variant) => {
    const touches = variant.touches.map((touch) => `<span class="touch">${touch}</span>`).join(' ');
    return `<li>${changeHtml(variant)} <span class="kind">${variantName(variant)}</span> ${touches}</li>`;
  });
  const more = faults.length > SHOWN_FAULTS ? `<li>and ${faults.length - SHOWN_FAULTS} more</li>` : '';
  const list = items.length === 0 ? '' : `<ul class="changes" aria-label="What differs">${items.join('')}${more}</ul>`;
  if (aside.length === 0) return list;
  const rules = aside
    .slice(0, SHOWN_FAULTS)
    .map((variant) => `<li>${changeHtml(variant)} <span class="kind">${variantName(variant)}</span></li>`);
  return `${list}<details class="aside"><summary>${counted(aside.length, 'difference')} set aside</summary><ul class="changes">${rules.join('')}</ul></details>`;
}

function changeHtml({ kind, lemma, reading }: Variant): string {
  if (kind === 'transposition' || reading.words === '') return changedSide('del', lemma.words);
  if (lemma.words === '') return changedSide('ins', reading.words);
  const arrow = '<span class="arrow" role="img" aria-label="became">→</span>';
  return `${changedSide('del', lemma.words)} ${arrow} ${changedSide('ins', reading.words)}`;
}

function changedSide(element: 'del' | 'ins', words: string): string {
  return `<bdi><${element}>${escapeHtml(shortened(words))}</${element}></bdi>`;
}

const SHORT_UNITS = 120;

function shortened(text: string): string {
  if (text.length <= SHORT_UNITS) return text;
  return `${text.slice(0, SHORT_UNITS).replace(/[\uD800-\uDBFF]$/, '')} …`;
}

function remarksHtml(remarks: readonly Remark[], cited: Cited): string {
  if (remarks.length === 0) return '';
  const items = remarks.map((remark) => {
    const words =
      remark.words === undefined || remark.words === ''
        ? ''
        : `<blockquote class="cut" dir="auto">${escapeHtml(remark.words)}</blockquote>`;
    const passage =
      remark.passage === undefined || words !== '' || remark.code === 'wrong-reference'
        ? ''
        : passageHtml(remark.passage, cited);
    return `<li><strong>${REMARK_NAME[remark.code]}</strong> ${escapeHtml(remark.message)}${words}${passage}</li>`;
  });
  return `<ul class="remarks" aria-label="Remarks">${items.join('')}</ul>`;
}

export function passageHtml(passage: Passage, cited: Cited): string {
  return (
    `<div class="other"><blockquote dir="auto"${lang(cited.sources.get(passage.source)?.language ?? null)}>` +
    `<span class="around">${beforeHtml(passage)}</span>${escapeHtml(middleLeftOut(passage.words))}` +
    `<span class="around">${afterHtml(passage)}</span></blockquote><p>${citationHtml(passage, cited)}</p></div>`
  );
}

function rivalsHtml(finding: Finding, cited: Cited): string {
  const { passage } = finding;
  const rivals = rivalsToShow(finding);
  if (rivals.length === 0) return '';
  const label = passage === null ? 'Nearest in the library' : counted(rivals.length, 'other passage');
  // Where nothing was found, what comes nearest is the first thing to look at.
  const open = passage === null ? ' open' : '';
  return `<details${open}><summary>${label}</summary>${rivals.map((rival) => passageHtml(rival, cited)).join('')}</details>`;
}

function searchHtml(finding: Finding): string {
  const { passage, searched, agreement, id } = finding;
  const rows = [
    ...(passage === null
      ? []
      : [
          ['agreement', `${Math.round(agreement * 1000) / 10} %`],
          ['file', passage.witness],
          ['at', `${passage.span.start}–${passage.span.end}`],
        ]),
    ['searched', counted(searched.witnesses, 'text')],
    ...(searched.read_through.length === 0 ? [] : [['read through', searched.read_through.join(', ')]]),
    ['finding', id],
  ];
  const list = rows.map(([name, value]) => `<dt>${name}</dt><dd><bdi>${escapeHtml(value!)}</bdi></dd>`).join('');
  return `<details class="search"><summary>Search</summary><dl>${list}</dl></details>`;
}

export function lang(language: string | null): string {
  return language === null || !/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(language) ? '' : ` lang="${language}"`;
}
