/** A bar with the time left, for whoever waits at a terminal longer than a second. */

import type { Progress } from '../../library/library.ts';
import type { DocumentProgress } from '../operation.ts';

const PATIENCE_MS = 1000;
const INTERVAL_MS = 100;
const BAR_CELLS = 24;

const VERBS: Record<(Progress | DocumentProgress)['stage'], string> = {
  reading: 'reading sources',
  indexing: 'indexing',
  merging: 'merging',
  checking: 'checking',
};

export interface ProgressBar {
  update(progress: Progress | DocumentProgress): void;
  /** Takes the bar away, so that other lines can be written; it comes back with the next update. */
  clear(): void;
}

export function progressBar(stream: NodeJS.WriteStream, now: () => number): ProgressBar {
  if (!stream.isTTY) return { update: () => {}, clear: () => {} };
  const begun = now();
  let stage: string | null = null;
  let stageBegun = begun;
  let drawn = 0;
  let isShown = false;
  return {
    update(progress) {
      const time = now();
      if (progress.stage !== stage) {
        stage = progress.stage;
        stageBegun = time;
      }
      if (time - begun < PATIENCE_MS || time - drawn < INTERVAL_MS) return;
      drawn = time;
      isShown = true;
      stream.write(`\r\u001B[2K${progressLine(progress, time - stageBegun).slice(0, (stream.columns ?? 80) - 1)}`);
    },
    clear() {
      if (!isShown) return;
      isShown = false;
      stream.write('\r\u001B[2K');
    },
  };
}

/** "indexing  ██████░░░░  58 %  about 12 s left" */
export function progressLine(progress: Progress | DocumentProgress, elapsedMs: number): string {
  const share = shareOf(progress);
  const cells = Math.round(share * BAR_CELLS);
  const bar = '█'.repeat(cells) + '░'.repeat(BAR_CELLS - cells);
  const counts = progress.total > 0 ? `  ${progress.done}/${progress.total}` : '';
  const left = share > 0.02 && elapsedMs > 500 ? `  ${timeLeft((elapsedMs / share) * (1 - share))}` : '';
  return `${VERBS[progress.stage]}  ${bar}  ${Math.floor(share * 100)} %${counts}${left}`;
}

function shareOf(progress: Progress | DocumentProgress): number {
  const [done, total] =
    'bytesTotal' in progress && progress.bytesTotal > 0
      ? [progress.bytesDone, progress.bytesTotal]
      : [progress.done, progress.total];
  return total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
}

function timeLeft(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 60) return `about ${seconds} s left`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `about ${minutes} min left` : `about ${Math.ceil(minutes / 60)} h left`;
}
