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

export function SourceDialog({ witness, start, end }: SourceDialogProps) {
  const [range, setRange] = useState({ from: Math.max(0, start - AROUND_UNITS), to: end + AROUND_UNITS });
  const [text, setText] = useState<WitnessText | null>(null);
  const passage = useRef<HTMLElement>(null);
  const isPlaced = useRef(false);
  useEffect(() => {
    void attempt(() => api.text(witness, range.from, range.to)).then(setText);
  }, [witness, range]);
  useEffect(() => {
    if (text === null || isPlaced.current) return;
    isPlaced.current = true;
    passage.current?.scrollIntoView({ block: 'center' });
  }, [text]);
  return (
    <Dialog title={text?.title ?? t('loading')} isWide onClose={closeDialog}>
      {text !== null && (
        <div class="source-text" tabIndex={0} role="region" aria-label={text.title}>
          {range.from > 0 && (
            <button
              type="button"
              onClick={() => setRange({ ...range, from: Math.max(0, range.from - 4 * AROUND_UNITS) })}
            >
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
          {text.start + text.text.length < text.length && (
            <button type="button" onClick={() => setRange({ ...range, to: range.to + 4 * AROUND_UNITS })}>
              {t('later')}
            </button>
          )}
        </div>
      )}
    </Dialog>
  );
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
