/** A page of a PDF as it was typeset, with the chosen quotation marked on it. Loaded when it is first looked at. */

import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'preact/hooks';
import { attempt } from '../actions.ts';
import { number, t } from '../i18n.ts';
import { type PlacedItem, placesOf, type Rectangle } from '../pdf-places.ts';

/** The page's policy lets no address become a script but through this, and this lets none through but the reader's. */
declare const trustedTypes:
  | {
      createPolicy(
        name: string,
        rules: { readonly createScriptURL: (address: string) => string },
      ): { createScriptURL(address: string): string };
    }
  | undefined;

/** The library that reads PDF for checks reads it here as well: the server gives its file. */
const workerAddress = '/assets/pdf.worker.mjs';

let isReady = false;

function makeReady(): void {
  if (isReady) return;
  isReady = true;
  const own = (address: string): string => {
    if (address !== workerAddress) throw new TypeError(`no script of ours: ${address}`);
    return address;
  };
  const address =
    typeof trustedTypes === 'undefined'
      ? workerAddress
      : trustedTypes.createPolicy('recte', { createScriptURL: own }).createScriptURL(workerAddress);
  GlobalWorkerOptions.workerPort = new Worker(address, { type: 'module' });
}

export interface PdfPaneProps {
  readonly address: string;
  /** From 1 on. */
  readonly page: number;
  readonly words: string | null;
  readonly onPage: (page: number) => void;
}

interface Shown {
  readonly rectangles: readonly Rectangle[];
  readonly width: number;
  readonly height: number;
}

export function PdfPane({ address, page, words, onPage }: PdfPaneProps) {
  const [document, setDocument] = useState<PDFDocumentProxy | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    makeReady();
    const loading = getDocument({ url: address, disableAutoFetch: true });
    void attempt(() => loading.promise).then(setDocument);
    return () => void loading.destroy();
  }, [address]);
  useEffect(() => {
    if (document === null) return undefined;
    let isCurrent = true;
    void attempt(async () => {
      const drawn = await drawPage(document, page, canvas.current!, frame.current!.clientWidth, words);
      if (isCurrent) setShown(drawn);
    });
    return () => {
      isCurrent = false;
    };
  }, [document, page, words]);
  useEffect(() => {
    frame.current?.querySelector('.on-page')?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [shown]);
  const count = document?.numPages ?? 0;
  return (
    <section class="pdf" aria-label={t('page')}>
      <nav class="steps" aria-label={t('page')}>
        <button
          type="button"
          class="plain"
          aria-label={t('previous')}
          disabled={page <= 1}
          onClick={() => onPage(page - 1)}
        >
          <span class="turns">‹</span>
        </button>
        <span class="place">
          {t('page')} {number(page)}
          <span class="of"> / {number(count)}</span>
        </span>
        <button
          type="button"
          class="plain"
          aria-label={t('next')}
          disabled={page >= count}
          onClick={() => onPage(page + 1)}
        >
          <span class="turns">›</span>
        </button>
      </nav>
      <div class="pdf-frame" ref={frame} tabIndex={0} role="region" aria-label={`${t('page')} ${number(page)}`}>
        <div class="pdf-sheet" dir="ltr">
          <canvas ref={canvas} role="img" aria-label={`${t('page')} ${number(page)}`} />
          {shown?.rectangles.map(({ left, top, width, height }) => (
            <span
              key={`${left} ${top}`}
              class="on-page"
              style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }}
            />
          ))}
        </div>
      </div>
    </section>
  );
}

async function drawPage(
  document: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  width: number,
  words: string | null,
): Promise<Shown> {
  const page = await document.getPage(number);
  const scale = width / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  const sharpness = Math.min(devicePixelRatio, 3);
  canvas.width = Math.floor(viewport.width * sharpness);
  canvas.height = Math.floor(viewport.height * sharpness);
  canvas.style.width = `${viewport.width}px`;
  canvas.style.height = `${viewport.height}px`;
  await page.render({
    canvas,
    viewport,
    ...(sharpness === 1 ? {} : { transform: [sharpness, 0, 0, sharpness, 0, 0] }),
  }).promise;
  const content = await page.getTextContent();
  const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
  const items = content.items.flatMap((item): readonly PlacedItem[] => {
    if (!('str' in item) || item.str === '') return [];
    const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
    const [a, b, c, d, e, f] = sixOf(viewport.transform);
    const left = a * x + c * y + e;
    const bottom = b * x + d * y + f;
    // The letters of the system's own font have about the shares that those of the page's font have.
    pen.font = `100px ${content.styles[item.fontName]?.fontFamily ?? 'serif'}`;
    return [
      {
        words: item.str,
        left,
        bottom,
        width: item.width * scale,
        height: item.height * scale,
        advances: Array.from(item.str, (character) => pen.measureText(character).width),
        isRightToLeft: item.dir === 'rtl',
      },
    ];
  });
  return { rectangles: words === null ? [] : placesOf(items, words), width: viewport.width, height: viewport.height };
}

/** A matrix as PDF writes it: from the page's own units to what is shown. */
function sixOf(matrix: readonly number[]): readonly [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  return [a, b, c, d, e, f];
}
