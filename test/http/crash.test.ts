/** A server that is killed in the middle of deciding: every decision that was confirmed is there afterwards. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report, StandingDecision } from '../../src/types.ts';

const MAIN = resolve(import.meta.dirname, '../../dist/bin/recte.js');

let folder = '';

beforeAll(() => {
  if (!existsSync(MAIN)) throw new Error('the program is not built: npm run build');
  folder = mkdtempSync(join(tmpdir(), 'recte-crash-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Running {
  readonly process: ChildProcess;
  readonly address: string;
}

async function start(): Promise<Running> {
  const child = spawn(process.execPath, [MAIN, 'serve'], {
    cwd: folder,
    env: { ...process.env, RECTE_DATA: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0];
    if (address !== undefined) return { process: child, address };
  }
  throw new Error('the server did not say where it is');
}

async function stopped({ process: child }: Running, signal: 'SIGKILL' | 'SIGINT'): Promise<number | null> {
  child.kill(signal);
  await once(child, 'exit');
  return child.exitCode;
}

interface View {
  readonly report: Report;
  readonly decisions: Readonly<Record<string, StandingDecision>>;
}

test('what was confirmed outlasts being killed', async () => {
  const sentences = Array.from(
    { length: 60 },
    (_, k) => `She said: “Boat number ${k} never came back to this quay at all.”`,
  );
  let running = await start();
  const page = await fetch(running.address);
  expect(await page.text()).toContain('<div id="app">');
  const added = await fetch(`${running.address}api/documents?name=a.txt`, {
    method: 'POST',
    body: sentences.join('\n\n'),
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test says what it expects
  const { id } = (await added.json()) as { readonly id: string };
  const json = { 'content-type': 'application/json' };
  const check = await fetch(`${running.address}api/documents/${id}/check`, {
    method: 'POST',
    body: '{}',
    headers: json,
  });
  await check.text();
  const viewNow = async (): Promise<View> =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
    (await (await fetch(`${running.address}api/documents/${id}`)).json()) as View;
  const { report } = await viewNow();
  expect(report.findings.length).toBeGreaterThan(40);

  const confirmed = new Map<string, string>();
  for (const killAfter of [5, 11, 17]) {
    let count = 0;
    for (const finding of report.findings) {
      const note = `${killAfter} ${finding.id}`;
      const path = `${running.address}api/documents/${id}/findings/${finding.id}/decision`;
      const body = JSON.stringify({ choice: 'unverifiable', note });
      const decided = fetch(path, { method: 'PUT', headers: json, body }).then(
        () => confirmed.set(finding.id, note),
        () => null,
      );
      if (++count === killAfter) {
        const killed = stopped(running, 'SIGKILL');
        await Promise.all([decided, killed]);
        break;
      }
      await decided;
    }
    running = await start();
    const { decisions } = await viewNow();
    for (const [finding, note] of confirmed) expect(decisions[finding]?.note).toBe(note);
  }
  expect(confirmed.size).toBeGreaterThan(10);
  expect(await stopped(running, 'SIGINT')).toBe(0);
});
