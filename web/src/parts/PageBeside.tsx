/** The page of a PDF beside its text, once somebody asks for it. */

import { useEffect, useState } from 'preact/hooks';
import { attempt } from '../actions.ts';
import { api } from '../api.ts';
import { chosen, chosenStatement, view } from '../model.ts';
import { hasPage, pageNumber, turnTo } from '../pages.ts';
import type { PdfPane } from './PdfPane.tsx';

export function PageBeside() {
  const [Pane, setPane] = useState<typeof PdfPane | null>(null);
  const { entry, pages } = view.value!;
  const isOpen = hasPage.value && pages.length > 0;
  useEffect(() => {
    if (!isOpen) return;
    void attempt(async () => {
      const loaded = await import('./PdfPane.tsx');
      setPane(() => loaded.PdfPane);
    });
  }, [isOpen]);
  if (!isOpen || Pane === null) return null;
  return (
    <Pane
      address={api.contentOf(entry.id)}
      page={pageNumber.value}
      words={(chosen.value?.quotation ?? chosenStatement.value)?.words ?? null}
      onPage={turnTo}
    />
  );
}
