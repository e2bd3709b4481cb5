/** A passage of a source as it stands there, and what the document made of it: both with the variants marked. */

import type { ComponentChildren } from 'preact';
import { citationOf } from '../../../src/report/citation.ts';
import { type Side, type Stretch, sidesOf } from '../../../src/report/sides.ts';
import { isFault } from '../../../src/text/variants.ts';
import type { Finding, Passage, Variant } from '../../../src/types.ts';
import { openDialog } from '../dialogs.ts';
import { number, t, words } from '../i18n.ts';
import { sources } from '../model.ts';
import { passageIndex, passages, pickPassage, shownPassage } from '../passages.ts';

export function Texts({ finding }: { readonly finding: Finding }) {
  const passage = shownPassage.value;
  const sides = passage === finding.passage ? sidesOf(finding) : null;
  const isAlike = finding.verdict.wording === 'verbatim' && finding.variants.length === 0;
  return (
    <>
      {passage === null ? (
        <p class="none">{t('nothingFound')}</p>
      ) : (
        <figure>
          <div class="text-block">
            <p class="label">{finding.passage === null ? t('nearest') : t('source')}</p>
            <PassageView passage={passage}>
              {sides !== null && <SideView side={sides.source} which="lemma" />}
            </PassageView>
          </div>
          {sides !== null && !isAlike && (
            <div class="text-block">
              <p class="label">{t('document')}</p>
              <blockquote dir="auto" lang={finding.quotation.language ?? undefined}>
                <SideView side={sides.document} which="reading" />
              </blockquote>
            </div>
          )}
          <figcaption>
            <CitationView passage={passage} />
            <OpenSource passage={passage} />
          </figcaption>
        </figure>
      )}
      <Passages />
    </>
  );
}

interface PassageProps {
  readonly passage: Passage;
  /** Its words, where something is marked in them. */
  readonly children?: ComponentChildren;
}

/** As it stands in its source, with a little of what is around it. */
export function PassageView({ passage: { source, before, words: own, after }, children }: PassageProps) {
  return (
    <blockquote dir="auto" lang={sources.value.get(source)?.language ?? undefined}>
      <span class="around">{before}</span>
      {children || own}
      <span class="around">{after}</span>
    </blockquote>
  );
}

export function OpenSource({ passage: { witness, span } }: { readonly passage: Passage }) {
  return (
    <button
      type="button"
      class="plain"
      aria-keyshortcuts="o"
      onClick={() => (openDialog.value = { kind: 'source', witness, ...span })}
    >
      {t('openSource')}
    </button>
  );
}

export function Passages() {
  if (passages.value.length < 2) return null;
  return (
    <fieldset class="passages">
      <legend>{t('otherPassages')}</legend>
      {passages.value.map((passage, k) => {
        const { title, locus, speaker } = citationOf(passage, sources.value);
        return (
          <label key={`${passage.witness} ${passage.span.start}`}>
            <input type="radio" name="passage" checked={k === passageIndex.value} onChange={() => pickPassage(k)} />
            <span>
              <span class="number">{number(k + 1)}</span> <bdi>{title}</bdi>
              {[speaker, locus].flatMap((part) => (part === null ? [] : [<bdi class="detail"> · {part}</bdi>]))}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

export function CitationView({ passage }: { readonly passage: Passage }) {
  const { title, details, locus, speaker, url } = citationOf(passage, sources.value);
  const name = (
    <cite>
      <bdi>{title}</bdi>
    </cite>
  );
  return (
    <p class="citation">
      {speaker !== null && (
        <>
          <bdi class="speaker">{speaker}</bdi> ·{' '}
        </>
      )}
      {url === null ? (
        name
      ) : (
        <a href={url} rel="noreferrer noopener" target="_blank">
          {name}
        </a>
      )}
      {details.map((detail) => (
        <>
          {' · '}
          <bdi>{detail}</bdi>
        </>
      ))}
      {locus !== null && locus !== title && (
        <>
          {' · '}
          <bdi class="locus">{locus}</bdi>
        </>
      )}
    </p>
  );
}

function SideView({ side, which }: { readonly side: Side; readonly which: 'lemma' | 'reading' }) {
  const parts = [];
  let absence = 0;
  const absencesTo = (end: number): void => {
    for (; absence < side.absences.length && side.absences[absence]!.at <= end; absence++) {
      const { variant } = side.absences[absence]!;
      if (isFault(variant)) {
        parts.push(
          <span class={`absent ${which}`} aria-hidden="true">
            ‸
          </span>,
        );
      }
    }
  };
  for (const stretch of side.stretches) {
    let at = stretch.start;
    while (absence < side.absences.length && side.absences[absence]!.at < stretch.end) {
      const to = side.absences[absence]!.at;
      if (to > at && stretch.variant === null) {
        parts.push(<StretchPart stretch={{ ...stretch, text: side.text.slice(at, to) }} which={which} />);
        at = to;
      }
      absencesTo(to);
    }
    const rest = at === stretch.start ? stretch : { ...stretch, text: side.text.slice(at, stretch.end) };
    parts.push(<StretchPart stretch={rest} which={which} />);
  }
  absencesTo(Infinity);
  return <>{parts}</>;
}

function StretchPart({
  stretch: { text, variant, mark, letters },
  which,
}: {
  readonly stretch: Stretch;
  readonly which: 'lemma' | 'reading';
}) {
  if (variant === null) return mark === null ? <>{text}</> : <span class="editorial">{text}</span>;
  const weight = isFault(variant) ? 'fault' : variant.signalled ? 'signalled' : 'accidental';
  const parts = [];
  let at = 0;
  for (const { start, end } of letters) {
    if (start < at) continue;
    parts.push(text.slice(at, start), <b>{text.slice(start, end)}</b>);
    at = end;
  }
  parts.push(text.slice(at));
  return which === 'lemma' ? (
    <del class={weight} title={variantName(variant)}>
      {parts}
    </del>
  ) : (
    <ins class={weight} title={variantName(variant)}>
      {parts}
    </ins>
  );
}

export function variantName({ kind, rule }: Variant): string {
  const { variant, rule: rules } = words.value;
  return rule === undefined ? variant[kind] : `${variant[kind]} (${rules[rule]})`;
}

const SHOWN_FAULTS = 40;

export function Changes({ variants }: { readonly variants: readonly Variant[] }) {
  const faults = variants.filter(isFault);
  if (faults.length === 0) return null;
  const { touch } = words.value;
  return (
    <ul class="changes" aria-label={t('changes')}>
      {faults.slice(0, SHOWN_FAULTS).map((variant) => (
        <li>
          <ChangeView variant={variant} /> <span class="kind">{variantName(variant)}</span>{' '}
          {variant.touches.map((each) => (
            <span class="touch">{touch[each]}</span>
          ))}
        </li>
      ))}
    </ul>
  );
}

export function ChangeView({ variant: { kind, lemma, reading } }: { readonly variant: Variant }) {
  const source = (
    <bdi>
      <del>{shortened(lemma.words)}</del>
    </bdi>
  );
  const document = (
    <bdi>
      <ins>{shortened(reading.words)}</ins>
    </bdi>
  );
  if (kind === 'transposition' || reading.words === '') return source;
  if (lemma.words === '') return document;
  return (
    <>
      {source}{' '}
      <span class="arrow" aria-hidden="true">
        →
      </span>{' '}
      {document}
    </>
  );
}

const SHORT_UNITS = 120;

function shortened(text: string): string {
  return text.length <= SHORT_UNITS ? text : `${text.slice(0, SHORT_UNITS)} …`;
}
