/** The decision about the chosen finding: four choices, a note, and who decided when. */

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Choice, Decision } from '../../../src/types.ts';
import { decide, pastDecisions, setNote } from '../amending.ts';
import { number, t, time, words } from '../i18n.ts';
import { CHOICES } from '../keys.ts';
import { decisionOf, session } from '../model.ts';
import { Suggestion } from './Suggestion.tsx';

export const CHOICE_MARK: Readonly<Record<Choice, string>> = {
  accepted: '✓',
  correction: '✎',
  unverifiable: '⁇',
  'not-quotation': '✕',
};

export function Decide({ id }: { readonly id: string }) {
  const decision = decisionOf(id).value;
  const { choice: names, changed: changes } = words.value;
  const isReader = session.value?.role === 'read';
  return (
    <section class="decide" aria-label={t('decide')}>
      {decision !== null && decision.changed.length > 0 && (
        <p class="changed">
          <span aria-hidden="true">↻ </span>
          {t('changedSince')} {decision.changed.map((each) => changes[each]).join(', ')}
        </p>
      )}
      {decision?.choice === 'correction' && <Suggestion />}
      <div class="choices" role="group" aria-label={t('decide')}>
        {CHOICES.map((choice, k) => (
          <button
            type="button"
            key={choice}
            class={`choose ${choice}`}
            aria-pressed={decision?.choice === choice}
            aria-keyshortcuts={String(k + 1)}
            disabled={isReader}
            onClick={() => void decide(choice)}
          >
            <span class="choice-mark" aria-hidden="true">
              {CHOICE_MARK[choice]}
            </span>
            <span>{names[choice]}</span>
            <kbd aria-hidden="true">{number(k + 1)}</kbd>
          </button>
        ))}
      </div>
      <Note key={id} id={id} note={decision?.note ?? ''} isReader={isReader} />
      {decision !== null && (
        <p class="who">
          <bdi>{decision.by}</bdi> · <time dateTime={decision.at}>{time(decision.at)}</time>
        </p>
      )}
      {decision !== null && <Past key={`${id} past`} id={id} />}
    </section>
  );
}

function Note({ id, note, isReader }: { readonly id: string; readonly note: string; readonly isReader: boolean }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [rows, setRows] = useState(rowsFor(note));
  /** The note that the field was filled with. */
  const filled = useRef(note);
  const fill = (): void => {
    filled.current = note;
    field.current!.value = note;
    setRows(rowsFor(note));
  };
  useLayoutEffect(() => {
    // What is being written is not written over.
    if (field.current !== document.activeElement) fill();
  }, [note]);
  const onBlur = (): void => {
    const written = field.current!.value.trim();
    if (written === filled.current) fill();
    else void setNote(id, written);
  };
  return (
    <label class="note-field">
      <span class="unseen">{t('note')}</span>
      <textarea
        ref={field}
        id="note"
        dir="auto"
        rows={rows}
        defaultValue={note}
        placeholder={`${t('note')} (n)`}
        disabled={isReader}
        onInput={(event) => setRows(rowsFor(event.currentTarget.value))}
        onBlur={onBlur}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.blur();
        }}
      />
    </label>
  );
}

function rowsFor(note: string): number {
  return Math.min(8, Math.max(1, note.split('\n').length, Math.ceil(note.length / 48)));
}

function Past({ id }: { readonly id: string }) {
  const [past, setPast] = useState<readonly Decision[] | null>(null);
  const decision = decisionOf(id).value;
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isOpen) void pastDecisions(id).then(setPast);
  }, [id, isOpen, decision]);
  return (
    <details class="past" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('history')}</summary>
      <ol>
        {past?.map(({ choice, note, by, at }) => (
          <li key={at}>
            {choice === null ? '–' : words.value.choice[choice]}
            {note !== '' && (
              <>
                {': '}
                <bdi>{note}</bdi>
              </>
            )}{' '}
            <span class="who">
              <bdi>{by}</bdi> · <time dateTime={at}>{time(at)}</time>
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
