/** How the page looks. Its hash stands in the page's content security policy; a test holds the two together. */

import { DARK, FONTS, LIGHT, QUOTED_STYLE, VARIANT_STYLE, WORDING_COLOURS } from './theme.ts';

const FILTERS = ['verbatim', 'faithful', 'altered', 'unfound', 'unchecked', 'contradicted', 'remarked'];

const filtered = FILTERS.map(
  (name) => `
body:has(#show-${name}:checked) .card:not(.${name}){display:none}
body:has(#show-${name}:checked) .q:not(.${name}){background:none;border-color:transparent;text-decoration-color:transparent}
body:has(#show-${name}:checked):has(#whole:not(:checked)) .row:not(.has-${name}){display:none}`,
).join('');

const shares = Array.from({ length: 20 }, (_, k) => `.w${k + 1}{flex-grow:${k + 1}}`).join('');

export const STYLE = `
:root{color-scheme:light dark;${LIGHT};${FONTS}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
html{font:16px/1.5 var(--sans);color:var(--ink);background:var(--paper);scroll-padding-top:4.5rem;-webkit-text-size-adjust:100%}
body{margin:0;overflow-wrap:break-word}
a{color:inherit}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:2px}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-inline-start:1rem;top:-4rem;z-index:3;padding:.5rem 1rem;background:var(--sheet);border:1px solid var(--line-strong)}
.skip:focus{top:.5rem}
.top,.filter,main,footer{max-width:78rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,3rem)}
.top{padding-block:2.5rem 1rem}
.brand{margin:0 0 .75rem;font:italic 1rem/1 var(--serif);color:var(--soft);letter-spacing:.02em}
h1{margin:0;font:400 clamp(1.5rem,4vw,2.25rem)/1.2 var(--serif);text-wrap:balance}
.summary{margin:.5rem 0 0;color:var(--soft)}
.bar{display:flex;gap:2px;height:6px;margin-top:1.25rem;border-radius:3px;overflow:hidden}
.bar span{flex-basis:0;background:currentColor}
${shares}
${WORDING_COLOURS}
.bar span,.badge,.count,.filter .glyph,footer dt{color:var(--c)}
.documents{margin:1.5rem 0 0;padding:0;list-style:none;display:grid;gap:.35rem}
.documents a{font-family:var(--serif);margin-inline-end:.75rem}
.count{font-size:.8125rem;margin-inline-end:.6rem;white-space:nowrap}
.filter{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1rem;padding-block:.6rem;background:var(--paper);border-bottom:1px solid var(--line)}
.filter fieldset{display:flex;flex-wrap:wrap;gap:.25rem;margin:0;padding:0;border:0;min-width:0}
.filter input[type=radio]{position:absolute;opacity:0;pointer-events:none}
.filter label{font-size:.875rem}
.filter fieldset label{display:inline-flex;align-items:center;gap:.35rem;padding:.2rem .65rem;border:1px solid transparent;border-radius:2rem;color:var(--soft);cursor:pointer}
.filter fieldset label:hover{border-color:var(--line-strong)}
.filter fieldset input:checked+label{color:var(--ink);border-color:var(--line-strong);background:var(--sheet)}
.filter input:focus-visible+label{outline:2px solid var(--focus);outline-offset:1px}
.filter .number{font-variant-numeric:tabular-nums;color:var(--soft)}
.filter .glyph{font-weight:700}
.filter .contradicted{--c:var(--contradicted)}.filter .remarked{--c:var(--remarked)}
.whole{margin-inline-start:auto;display:inline-flex;gap:.4rem;align-items:center;color:var(--soft)}
.whole input{accent-color:var(--focus)}
main{padding-block:2rem 3rem}
.document+.document{margin-top:4rem}
.document>h2{font:400 1.5rem/1.3 var(--serif);margin:0 0 1.5rem;padding-bottom:.5rem;border-bottom:1px solid var(--line)}
.document>h2 small{font:400 .875rem/1 var(--sans);margin-inline-start:.75rem}
.row{display:grid;grid-template-columns:minmax(0,33rem) minmax(0,1fr);column-gap:clamp(1.5rem,4vw,3.5rem);align-items:start;content-visibility:auto;contain-intrinsic-size:auto 12rem}
.row.bare{contain-intrinsic-size:auto 4rem}
.prose{margin:0 0 1.15em;font:1.125rem/1.7 var(--serif);white-space:pre-wrap;text-wrap:pretty;position:sticky;top:4.5rem}
.prose.wrapped{white-space:normal}
.syntax{color:var(--soft)}
.heading .prose{font-size:1.375rem;line-height:1.35;margin-top:.5em}
.note .prose{font-size:.9375rem;line-height:1.6;color:var(--soft)}
blockquote.prose{padding-inline-start:1.25rem;border-inline-start:2px solid var(--line)}
.prose:lang(ar),.prose:lang(fa),.prose:lang(ur){font-size:1.3125rem;line-height:1.9}
.prose:lang(he){font-size:1.25rem}
${QUOTED_STYLE}
.sign{font:600 .6875rem/1 var(--signs);white-space:nowrap;user-select:none;color:var(--c);margin-inline-start:.2em;vertical-align:super;unicode-bidi:isolate;direction:ltr}
.notes{display:grid;gap:1rem;margin-bottom:2rem;min-width:0}
.card{background:var(--sheet);border:1px solid var(--line);border-inline-start:4px solid var(--c);border-radius:4px;padding:.9rem 1.1rem 1rem;scroll-margin-top:4.5rem;font-size:.9375rem}
.card:target{border-color:var(--c);box-shadow:0 0 0 2px color-mix(in srgb,var(--c) 35%,transparent)}
.card header{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem .75rem}
.card h3{margin:0;font:600 .9375rem/1.4 var(--sans)}
.glyph{font-family:var(--signs);display:inline-block;min-width:1.1em;margin-inline-end:.25em;text-align:center}
.filter .glyph{margin:0}
.attribution{font-size:.8125rem;color:var(--soft)}
.attribution.confirmed::before{content:"✓ "}
.attribution.contradicted{color:var(--contradicted);font-weight:600}
.attribution.contradicted::before{content:"⇄ "}
.back{margin-inline-start:auto;min-width:1.75rem;padding:.1rem .4rem;border:1px solid var(--line);border-radius:2rem;font-size:.8125rem;text-align:center;text-decoration:none;color:var(--soft);font-variant-numeric:tabular-nums}
.back:hover{border-color:var(--line-strong);color:var(--ink)}
.reason{margin:.25rem 0 0;color:var(--soft)}
.decision{margin:.5rem 0;padding:.4rem .7rem;border-inline-start:3px solid var(--line-strong);background:color-mix(in srgb,var(--ink) 5%,transparent)}
.decision p{margin:0}
.decision .who{font-size:.8125rem;color:var(--soft)}
.note-text{white-space:pre-wrap}
.since{color:var(--unfound);font-size:.8125rem}
figure{margin:0}
.text{margin-top:.8rem}
.label{margin:0 0 .15rem;font:500 .75rem/1.3 var(--sans);color:var(--soft);letter-spacing:.02em}
.said .label{margin:0 .3em 0 0}
.card blockquote{margin:0;font:1.0625rem/1.6 var(--serif)}
.card blockquote:lang(ar),.card blockquote:lang(fa),.card blockquote:lang(ur){font-size:1.1875rem;line-height:1.85}
.card blockquote:lang(he){font-size:1.125rem}
${VARIANT_STYLE}
bdi:dir(rtl){font-style:normal}
figcaption{margin-top:.7rem;font-size:.875rem;color:var(--soft)}
figcaption cite,.other cite{font-family:var(--serif);font-size:1.05em;color:var(--ink)}
.speaker,.locus{color:var(--ink);font-weight:500}
.changes{margin:.8rem 0 0;padding:0;list-style:none;display:grid;gap:.25rem}
.changes del{color:var(--lemma);font-family:var(--serif)}
.changes ins{color:var(--reading);font-family:var(--serif)}
.changes del,.changes ins{font-weight:600;font-size:1.03em}
.aside .changes del,.aside .changes ins{color:inherit;font-weight:400}
.arrow,.kind{color:var(--soft)}
.kind{font-size:.8125rem}
.touch{display:inline-block;padding:0 .45em;border:1px solid var(--altered);border-radius:2rem;font-size:.75rem;color:var(--altered)}
.said{margin:.7rem 0 0;font-size:.875rem}
.remarks{margin:.9rem 0 0;padding:.75rem 0 0;border-top:1px solid var(--line);list-style:none;display:grid;gap:.6rem}
.remarks strong{display:block;font-weight:600;font-size:.8125rem;color:var(--remarked)}
.remarks strong::before{content:"▸ "}
.card .cut{margin-top:.2rem;padding-inline-start:.7rem;border-inline-start:2px dotted var(--line-strong);font-size:1rem;color:var(--soft)}
.incomplete{margin:.8rem 0 0;color:var(--unfound)}
details{margin-top:.7rem;font-size:.875rem}
summary{cursor:pointer;color:var(--soft);width:fit-content;max-width:100%}
summary:hover{color:var(--ink)}
.other{margin-top:.7rem;padding-inline-start:.8rem;border-inline-start:2px solid var(--line)}
.card .other blockquote{font-size:1rem}
.other p{margin:.25rem 0 0;font-size:.8125rem;color:var(--soft)}
.search dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.15rem .9rem;margin:.5rem 0 0}
dt{color:var(--soft)}
dd{margin:0}
.statements{max-width:47rem;margin-top:2rem;padding-top:1rem;border-top:1px solid var(--line);font-size:.9375rem}
.statements h3{margin:0;font:500 1rem/1.4 var(--sans)}
.statements>p{margin:.25rem 0 1rem;color:var(--soft)}
.statement{margin-bottom:1rem;padding:.1rem 0 .1rem 1rem;border-inline-start:2px solid var(--line-strong)}
.statement blockquote{margin:0;font:1.0625rem/1.6 var(--serif)}
.problems{margin-top:2rem;padding:1rem 1.25rem;border:1px solid var(--unfound);border-radius:4px;font-size:.9375rem}
.problems h3{margin:0 0 .4rem;font-size:.9375rem;color:var(--unfound)}
.problems ul{margin:0;padding-inline-start:1.2rem}
footer{padding-block:1.5rem 3rem;font-size:.875rem;color:var(--soft)}
footer::before{content:"";display:block;border-top:1px solid var(--line);margin-bottom:1.5rem}
footer h2{margin:0 0 .6rem;font:500 .875rem/1.4 var(--sans);color:var(--ink)}
footer dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1.25rem;margin:0}
footer dt{font-weight:600}
.colophon{margin:1.5rem 0 0}
code{font:.9em ui-monospace,SFMono-Regular,Menlo,"DejaVu Sans Mono",monospace}
${filtered}
body:has(#show-all:checked):has(#whole:not(:checked)) .row.bare{display:none}
@media (max-width:56rem){
.row{display:block}
.prose{position:static}
.notes{margin-block:.25rem 2rem}
.filter{position:static}
html{scroll-padding-top:1rem}
.card{scroll-margin-top:1rem}
}
@media (max-width:30rem){.card{padding:.8rem .85rem}footer dl{display:block}footer dd{margin-bottom:.5rem}}
@media (forced-colors:active){.q{text-decoration-color:LinkText}.bar{display:none}del.fault,ins.fault{outline:1px solid}}
@media print{
:root{--paper:#fff;--sheet:#fff;--ink:#000;--soft:#444;--line:#bbb}
html{font-size:10pt}
.filter,.skip,.back,.search{display:none}
.top,main,footer{max-width:none;padding-inline:0}
.row{content-visibility:visible;grid-template-columns:minmax(0,1fr) minmax(0,1fr);column-gap:8mm}
.prose{position:static}
.card{break-inside:avoid}
.q,.card,.bar{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`;

/** SHA-256 of the style in Base64, as a content security policy wants it. */
export const STYLE_SHA256 = 'VTKzPtRo0ai4ezRrVIrMvMGjyZLr2K0WuwHJJTJl4/0=';
