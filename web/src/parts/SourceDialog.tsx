/** A source, open at a passage: as much of it around as one likes to read. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { attempt } from '../actions.ts';
import { api, type WitnessText } from '../api.ts';
import { closeDialog } from '../dialogs.ts';
import { t } from '../i18n.ts';
import { Dialog } from './Dialog.tsx';

export interface SourceDialogProps {
  readonly witness: string;
  readonly start: number;
  readonly end: number;
}

const AROUND_UNITS = 6000;
const MORE_UNITS = 24_000;

export function SourceDialog({ witness, start, end }: SourceDialogProps) {
  const [text, setText] = useState<WitnessText | null>(null);
  const passage = useRef<HTMLElement>(null);
  const isPlaced = useRef(false);
  const read = async (from: number, to: number): Promise<void> => {
    const more = await attempt(() => api.text(witness, Math.max(0, from), to));
    if (more !== null) setText((known) => (known === null ? more : joined(known, more)));
  };
  useEffect(() => void read(start - AROUND_UNITS, end + AROUND_UNITS), []);
  useEffect(() => {
    if (text === null || isPlaced.current) return;
    isPlaced.current = true;
    passage.current?.scrollIntoView({ block: 'center' });
  }, [text]);
  return (
    <Dialog title={text?.title ?? t('loading')} isWide onClose={closeDialog}>
      {text !== null && (
        <div class="source-text" tabIndex={0} role="region" aria-label={text.title}>
          {text.start > 0 && (
            <button type="button" onClick={() => void read(text.start - MORE_UNITS, text.start)}>
              {t('earlier')}
            </button>
          )}
          <div class="prose" dir="auto" lang={text.language ?? undefined}>
            {piecesOf(text, start, end).map((piece) =>
              piece.kind === 'label' ? (
                <span class="locus-label">
                  <bdi>{piece.text}</bdi>
                </span>
              ) : piece.kind === 'passage' ? (
                <mark ref={passage}>{piece.text}</mark>
              ) : (
                piece.text
              ),
            )}
          </div>
          {endOf(text) < text.length && (
            <button type="button" onClick={() => void read(endOf(text), endOf(text) + MORE_UNITS)}>
              {t('later')}
            </button>
          )}
        </div>
      )}
    </Dialog>
  );
}

function endOf({ start, text }: WitnessText): number {
  return start + text.length;
}

/** Two stretches of which one begins where the other ends; others are not joined. */
function joined(known: WitnessText, more: WitnessText): WitnessText {
  const [first, second] = more.start < known.start ? [more, known] : [known, more];
  if (endOf(first) !== second.start) return known;
  const loci = [...first.loci, ...second.loci.filter(({ start }) => start >= second.start)];
  return { ...first, text: first.text + second.text, loci };
}

interface Piece {
  readonly kind: 'text' | 'label' | 'passage';
  readonly text: string;
}

/** The text cut where the passage begins and ends, and where a labelled place begins. */
function piecesOf({ text, start: offset, loci }: WitnessText, from: number, to: number): readonly Piece[] {
  const labels = loci.filter(
    ({ kind, start }) => kind !== 'turn' && kind !== 'line' && start >= offset && start < offset + text.length,
  );
  const cuts = [...new Set([offset, from, to, offset + text.length, ...labels.map(({ start }) => start)])]
    .filter((cut) => cut >= offset && cut <= offset + text.length)
    .sort((a, b) => a - b);
  return cuts.flatMap((cut, k): readonly Piece[] => {
    const end = cuts[k + 1] ?? cut;
    const here = labels
      .filter(({ start }) => start === cut)
      .map(({ label }): Piece => ({ kind: 'label', text: label }));
    if (end === cut) return here;
    const kind = cut >= from && end <= to ? 'passage' : 'text';
    return [...here, { kind, text: text.slice(cut - offset, end - offset) }];
  });
}
