/**
 * Makes the files of this folder again, with real programs: LibreOffice, pandoc, LaTeX, Ghostscript, Chromium, WeasyPrint,
 * Calibre, AbiWord, wget, Info-ZIP, FFmpeg, u2o and SWORD.
 *
 *   apt-get install pandoc libreoffice-writer-nogui texlive-latex-recommended ghostscript chromium weasyprint calibre \
 *     abiword wget zip ffmpeg u2o libsword-utils fonts-noto-core
 *   node test/read/files/make.mjs [FOLDER]
 *
 * The texts are ours. Files differ from run to run in dates and the like; the tests hold for any of them.
 */

import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const target = resolve(process.argv[2] ?? import.meta.dirname);
const work = mkdtempSync(join(tmpdir(), 'recte-files-'));
mkdirSync(target, { recursive: true });

const run = (command, args, options = {}) => execFileSync(command, args, { cwd: work, stdio: 'pipe', ...options });
const inWork = (name) => join(work, name);
const keep = (name, as = name) => copyFileSync(inWork(name), join(target, as));

// ── the speech and the article about it, in every format ─────────────────────────────────────────────────────────────

for (const name of ['speech', 'article']) {
  const source = join(import.meta.dirname, `${name}.md`);
  copyFileSync(source, inWork(`${name}.md`));
  const pandoc = (to, file, ...more) => run('pandoc', ['-s', '-t', to, '-o', file, ...more, `${name}.md`]);
  pandoc('html', `${name}.html`);
  pandoc('docx', `${name}.docx`);
  pandoc('odt', `${name}.odt`);
  pandoc('rtf', `${name}.rtf`);
  pandoc('epub', `${name}.epub`);
  pandoc('jats_publishing', `${name}.jats.xml`);
  pandoc('tei', `${name}.tei.xml`);
  pandoc('latex', `${name}.tex`, '-V', 'geometry:margin=3cm', '-V', 'fontfamily=mathptmx');
  run('pdflatex', ['-interaction=batchmode', `${name}.tex`]);
  pandoc('plain', `${name}.txt`);
  for (const ending of ['txt', 'html', 'docx', 'odt', 'rtf', 'epub', 'jats.xml', 'tei.xml']) keep(`${name}.${ending}`);
  keep(`${name}.pdf`, `${name}.latex.pdf`);
  run('latex', ['-interaction=batchmode', `${name}.tex`]);
  run('dvips', ['-q', '-o', `${name}.ps`, `${name}.dvi`]);
  run('ps2pdf', [`${name}.ps`, `${name}.ghostscript.pdf`]);
  keep(`${name}.ghostscript.pdf`);
  run('weasyprint', [`${name}.html`, `${name}.weasyprint.pdf`]);
  keep(`${name}.weasyprint.pdf`);

  for (const to of ['docx', 'odt', 'fodt', 'rtf', 'pdf']) {
    office(to, `${name}.odt`);
    keep(`office/${name}.${to}`, `${name}.office.${to}`);
  }
  for (const to of ['docx', 'odt', 'rtf', 'html']) {
    run('abiword', [`--to=${to}`, `--to-name=${name}.abiword.${to}`, `${name}.odt`]);
    keep(`${name}.abiword.${to}`);
  }
  const calibre = (from, to, ...more) => {
    run('ebook-convert', [`${name}.${from}`, `${name}.calibre.${to}`, ...more], {
      env: { ...process.env, QTWEBENGINE_DISABLE_SANDBOX: '1' },
    });
    keep(`${name}.calibre.${to}`);
  };
  calibre('html', 'epub', '--no-default-epub-cover');
  // Of an article its DOCX loses what is quoted and what is a note.
  if (name === 'speech') calibre('epub', 'docx');
  calibre('epub', 'pdf');
  print(`${name}.html`, `${name}.chromium.pdf`);
  keep(`${name}.chromium.pdf`);
}

/** LibreOffice reads what pandoc wrote and writes it its own way. */
function office(to, from) {
  run('soffice', [
    '--headless',
    `-env:UserInstallation=file://${work}/profile`,
    '--convert-to',
    to,
    '--outdir',
    inWork('office'),
    from,
  ]);
}

/** What a browser prints. */
function print(from, to) {
  run('chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-pdf-header-footer',
    `--print-to-pdf=${to}`,
    `file://${inWork(from)}`,
  ]);
}

// ── pages as they are saved and archived ─────────────────────────────────────────────────────────────────────────────

/** What a browser saves in one file, asked for through its debugging pipe. */
async function save(url, to) {
  const browser = spawn(
    'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${inWork('browser')}`,
      '--remote-debugging-pipe',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const [, , , input, output] = browser.stdio;
  const waiting = new Map();
  const listeners = [];
  let held = '';
  output.on('data', (data) => {
    held += data;
    for (let end = held.indexOf('\0'); end >= 0; end = held.indexOf('\0')) {
      const message = JSON.parse(held.slice(0, end));
      held = held.slice(end + 1);
      if (message.id !== undefined) waiting.get(message.id)(message.result);
      else for (const listen of listeners) listen(message.method);
    }
  });
  let id = 0;
  const ask = (method, params = {}, sessionId) =>
    new Promise((answer) => {
      waiting.set(++id, answer);
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  const { targetId } = await ask('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true });
  await ask('Page.enable', {}, sessionId);
  const loaded = new Promise((done) => listeners.push((method) => method === 'Page.loadEventFired' && done()));
  await ask('Page.navigate', { url }, sessionId);
  await loaded;
  const { data } = await ask('Page.captureSnapshot', { format: 'mhtml' }, sessionId);
  writeFileSync(to, data);
  await ask('Browser.close');
}

const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  const name = request.url.slice(1) || 'index';
  if (!['index', 'speech', 'article'].includes(name)) response.writeHead(404);
  response.end(response.statusCode === 404 ? 'not here' : readFileSync(inWork(`${name}.html`)));
});
writeFileSync(inWork('index.html'), '<title>Index</title><a href="/speech">Speech</a> <a href="/article">Article</a>');
await new Promise((listening) => server.listen(8765, '127.0.0.1', listening));
for (const name of ['speech', 'article']) await save(`http://127.0.0.1:8765/${name}`, join(target, `${name}.mhtml`));
const archive = (name, ...what) =>
  new Promise((done) =>
    spawn('wget', ['-q', `--warc-file=${name}`, '--warc-cdx=off', ...what], { cwd: work }).on('close', done),
  );
await archive('web', '-r', '-l', '1', 'http://127.0.0.1:8765/');
keep('web.warc.gz');
for (const name of ['speech', 'article']) {
  await archive(name, '-O', '/dev/null', `http://127.0.0.1:8765/${name}`);
  keep(`${name}.warc.gz`);
  // A WACZ is a zip of such archives, with lists of what is in them.
  for (const folder of ['archive', 'pages']) mkdirSync(inWork(`${name}-wacz/${folder}`), { recursive: true });
  copyFileSync(inWork(`${name}.warc.gz`), inWork(`${name}-wacz/archive/data.warc.gz`));
  const page = { url: `http://127.0.0.1:8765/${name}`, ts: '2025-03-06T09:00:00Z' };
  const head = { format: 'json-pages-1.0', id: 'pages' };
  writeFileSync(inWork(`${name}-wacz/pages/pages.jsonl`), `${JSON.stringify(head)}\n${JSON.stringify(page)}\n`);
  writeFileSync(
    inWork(`${name}-wacz/datapackage.json`),
    JSON.stringify({ profile: 'data-package', wacz_version: '1.1.1' }),
  );
  run('zip', ['-q', '-0', '-r', join(work, `${name}.wacz`), 'datapackage.json', 'pages', 'archive'], {
    cwd: inWork(`${name}-wacz`),
  });
  keep(`${name}.wacz`);
}
server.close();

// ── the speech as subtitles ──────────────────────────────────────────────────────────────────────────────────────────

const said = readFileSync(inWork('speech.txt'), 'utf8')
  .split(/\n\n+/)
  .slice(2)
  .filter((paragraph) => /\.(?:\[\d\])?\s*$/.test(paragraph) && !paragraph.startsWith('['))
  .join(' ')
  .replace(/\[\d+\]/g, '')
  .trim()
  .split(/\s+/);
const clock = (seconds) => new Date(seconds * 1000).toISOString().slice(11, 23).replace('.', ',');
const cues = [];
for (let k = 0; k * 7 < said.length; k++) {
  const words = said.slice(k * 7, k * 7 + 7);
  cues.push(
    `${k + 1}\n${clock(k * 3)} --> ${clock(k * 3 + 2.9)}\n${words.slice(0, 4).join(' ')}\n${words.slice(4).join(' ')}\n`,
  );
}
writeFileSync(inWork('cues.srt'), cues.join('\n'));
for (const ending of ['srt', 'vtt']) {
  run('ffmpeg', ['-y', '-loglevel', 'error', '-i', 'cues.srt', `speech.ffmpeg.${ending}`]);
  keep(`speech.ffmpeg.${ending}`);
}

// ── verses: what Bibles are typed in, what they are exchanged in, and that again as a Bible program gives it out ─────

copyFileSync(join(import.meta.dirname, 'verses.usfm'), inWork('verses.usfm'));
run('u2o', ['-e', 'utf-8', '-l', 'en', '-o', 'verses.u2o.osis.xml', 'Ours', 'verses.usfm']);
keep('verses.u2o.osis.xml');
for (const folder of ['mods.d', 'modules/ours']) mkdirSync(inWork(`sword/${folder}`), { recursive: true });
writeFileSync(
  inWork('sword/mods.d/ours.conf'),
  '[Ours]\nDataPath=./modules/ours/\nModDrv=RawText\nEncoding=UTF-8\nSourceType=OSIS\nLang=en\nVersification=KJV\nDescription=Ours\n',
);
run('osis2mod', ['sword/modules/ours', 'verses.u2o.osis.xml', '-v', 'KJV']);
const given = run('mod2osis', ['Ours'], { env: { ...process.env, SWORD_PATH: inWork('sword') } });
writeFileSync(join(target, 'verses.sword.osis.xml'), given.subarray(given.indexOf('<?xml')));

// ── long texts in one column and in two, with hyphens, notes and running heads ───────────────────────────────────────

const long = readFileSync(join(import.meta.dirname, 'long.txt'), 'utf8');
const paragraphs = long.trim().split(/\n\n+/);
const asTex = (text) =>
  text
    .replace(/“/g, '``')
    .replace(/”/g, "''")
    .replace(/’/g, "'")
    .replace(/—/g, '---')
    .replace(/[%$&#_]/g, '\\$&');
const tex = (columns) => `\\documentclass[10pt,a4paper${columns ? ',twocolumn' : ''}]{article}
\\usepackage[T1]{fontenc}\\usepackage{mathptmx}\\usepackage[english]{babel}\\usepackage[margin=2.2cm]{geometry}
\\pagestyle{headings}\\markright{The bridge at Hollin Quay}\\begin{document}
${paragraphs.map((each) => asTex(each)).join('\n\n')}
\\end{document}
`;
for (const columns of [false, true]) {
  const name = columns ? 'long-columns' : 'long';
  writeFileSync(inWork(`${name}.tex`), tex(columns));
  run('pdflatex', ['-interaction=batchmode', `${name}.tex`]);
  run('pdflatex', ['-interaction=batchmode', `${name}.tex`]);
  keep(`${name}.pdf`, `${name}.latex.pdf`);
}
// Fonts that are pictures, and fonts without accented letters.
for (const [name, encoding, map] of [
  ['letters.t1-pictures', 'T1', ''],
  ['letters.accents', 'OT1', ''],
  ['letters.pictures', 'OT1', '\\pdfmapfile{}'],
]) {
  const words = readFileSync(join(import.meta.dirname, 'letters.txt'), 'utf8');
  writeFileSync(
    inWork(`${name}.tex`),
    `${map}\\documentclass{article}\\usepackage[${encoding}]{fontenc}\\usepackage[utf8]{inputenc}\\pagestyle{empty}
\\begin{document}\n${words}\\end{document}\n`,
  );
  run('pdflatex', ['-interaction=batchmode', `${name}.tex`]);
  keep(`${name}.pdf`, `${name}.latex.pdf`);
}
const asHtml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const html = (style, lang = 'en', dir = 'ltr', body = paragraphs) =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><title>Long</title><style>body{${style};font:11pt/1.4 'Liberation Serif','Noto Sans Arabic','Noto Sans Hebrew'}p{margin:0 0 .8em;text-align:justify}</style><body>${body.map((p) => `<p>${asHtml(p)}</p>`).join('\n')}</body></html>`;
writeFileSync(inWork('long-columns.html'), html('columns:2;column-gap:1cm;hyphens:auto'));
print('long-columns.html', 'long-columns.pdf');
keep('long-columns.pdf', 'long-columns.chromium.pdf');
for (const [lang, name] of [
  ['ar', 'arabic'],
  ['he', 'hebrew'],
]) {
  const text = readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8')
    .trim()
    .split(/\n\n+/);
  writeFileSync(inWork(`${name}.html`), html('', lang, 'rtl', text));
  print(`${name}.html`, `${name}.pdf`);
  keep(`${name}.pdf`, `${name}.chromium.pdf`);
  run('pandoc', [
    '-s',
    '-M',
    'dir=rtl',
    '-M',
    `lang=${lang}`,
    '-o',
    `${name}.odt`,
    join(import.meta.dirname, `${name}.txt`),
  ]);
  office('pdf', `${name}.odt`);
  keep(`office/${name}.pdf`, `${name}.office.pdf`);
}

// ── a court reporter's transcript, whose lines are numbered ──────────────────────────────────────────────────────────

const spoken = readFileSync(join(import.meta.dirname, 'argument.txt'), 'utf8')
  .trimEnd()
  .split('\n');
const row = (line, k) => `<div><span class="n">${(k % 25) + 1}</span><span>${asHtml(line)}</span></div>`;
const sheets = [];
for (let k = 0; k < spoken.length; k += 25)
  sheets.push(
    `<section>${spoken
      .slice(k, k + 25)
      .map(row)
      .join('')}</section>`,
  );
writeFileSync(
  inWork('argument.html'),
  `<!doctype html><meta charset="utf-8"><title>Argument</title><style>body{font:12pt/2 'Liberation Mono'}section{break-after:page}div{display:flex}.n{width:3em;text-align:right;margin-right:2em}</style>${sheets.join('')}`,
);
print('argument.html', 'argument.pdf');
keep('argument.pdf', 'argument.chromium.pdf');

rmSync(work, { recursive: true, force: true });
