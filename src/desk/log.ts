/**
 * What people have done at the desk with one document, as a list of events that only grows, and what stands after them.
 *
 * Nothing is tied to an offset: each event carries an anchor, and is laid on the document as it is now.
 */

import type { AttributionVerdict, ChangeSince, Decision, Finding, StandingDecision, Wording } from '../types.ts';
import { type Anchor, anchorOf, matched } from './anchor.ts';

/** What a finding said when it was decided. */
export interface Seen {
  readonly wording: Wording;
  readonly attribution: AttributionVerdict;
  readonly passage: { readonly witness: string; readonly words: string } | null;
}

/** Whose words a person says they are; an empty text says nothing. */
export interface GivenAttribution {
  readonly speaker: string;
  readonly title: string;
  readonly reference: string;
}

interface EventBase {
  /** What of one key comes later takes the place of what came earlier. */
  readonly key: string;
  readonly anchor: Anchor;
  readonly by: string;
  readonly at: string;
}

export interface DecisionEvent extends EventBase {
  readonly kind: 'decision';
  readonly choice: Decision['choice'];
  readonly note: string;
  readonly seen: Seen;
}

/** Words that are quoted though the program did not see it. */
export interface MarkEvent extends EventBase {
  readonly kind: 'mark';
  readonly isWithdrawn: boolean;
}

export interface AttributionEvent extends EventBase {
  readonly kind: 'attribution';
  /** Null takes back what was said before. */
  readonly given: GivenAttribution | null;
}

export type DeskEvent = DecisionEvent | MarkEvent | AttributionEvent;

/** The last event of each kind and key, in the order in which the keys first came. */
export function lastEvents<K extends DeskEvent['kind']>(
  events: readonly DeskEvent[],
  kind: K,
): readonly Extract<DeskEvent, { kind: K }>[] {
  const last = new Map<string, Extract<DeskEvent, { kind: K }>>();
  for (const event of events) if (isOf(event, kind)) last.set(event.key, event);
  return [...last.values()];
}

function isOf<K extends DeskEvent['kind']>(event: DeskEvent, kind: K): event is Extract<DeskEvent, { kind: K }> {
  return event.kind === kind;
}

export function seenIn({ verdict, passage }: Finding): Seen {
  return {
    wording: verdict.wording,
    attribution: verdict.attribution,
    passage: passage === null ? null : { witness: passage.witness, words: passage.words },
  };
}

/** A decision that stands, and the key under which it is taken further. */
export interface Standing {
  readonly key: string;
  readonly decision: StandingDecision;
}

export interface StandingDecisions {
  /** By id of the finding. */
  readonly byFinding: ReadonlyMap<string, Standing>;
  /** Decisions whose quotation is no longer in the document. */
  readonly lost: readonly DecisionEvent[];
}

/** Lays the decisions on the findings of the document as it is now. */
export function standingDecisions(
  events: readonly DeskEvent[],
  text: string,
  findings: readonly Finding[],
): StandingDecisions {
  const decided = lastEvents(events, 'decision').filter(({ choice, note }) => choice !== null || note !== '');
  const places = matched(
    decided.map(({ anchor }) => anchor),
    findings.map(({ quotation }) => anchorOf(text, quotation)),
  );
  const byFinding = new Map<string, Standing>();
  const lost: DecisionEvent[] = [];
  decided.forEach((event, k) => {
    const place = places[k] ?? null;
    if (place === null) {
      lost.push(event);
      return;
    }
    const finding = findings[place]!;
    const { key, choice, note, by, at } = event;
    byFinding.set(finding.id, { key, decision: { choice, note, by, at, changed: changesSince(event, finding) } });
  });
  return { byFinding, lost };
}

function changesSince({ anchor, seen, choice }: DecisionEvent, finding: Finding): readonly ChangeSince[] {
  const now = seenIn(finding);
  const changed: ChangeSince[] = [];
  if (anchor.words !== finding.quotation.words) changed.push('words');
  // Of what is no quotation, nothing else matters.
  if (choice === 'not-quotation') return changed;
  if (seen.wording !== now.wording) changed.push('wording');
  if (seen.attribution !== now.attribution) changed.push('attribution');
  if (seen.passage?.witness !== now.passage?.witness || seen.passage?.words !== now.passage?.words) {
    changed.push('passage');
  }
  return changed;
}
