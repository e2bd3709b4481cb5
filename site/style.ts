/** The site's one style sheet: the colours and letters that reports and the desk have. */

import { DARK, FONTS, LIGHT } from '../src/report/theme.ts';

export const STYLE = `:root{${LIGHT};${FONTS};--mono:ui-monospace,"SF Mono","Cascadia Mono","DejaVu Sans Mono",Menlo,Consolas,monospace}
@media (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
html{scroll-padding-top:4.5rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 var(--serif)}
a{color:inherit;text-decoration-color:var(--line-strong);text-underline-offset:.2em;text-decoration-thickness:1px}
a:hover{text-decoration-color:currentColor}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:2px}
.skip{position:absolute;inset-inline-start:-99rem}
.skip:focus{inset-inline-start:1rem;inset-block-start:1rem;background:var(--sheet);padding:.5rem 1rem;z-index:2}
.top{position:sticky;inset-block-start:0;z-index:1;display:flex;align-items:baseline;justify-content:space-between;gap:1rem;padding:.7rem clamp(1rem,3vw,2.25rem);background:var(--paper);border-block-end:1px solid var(--line)}
.name{font-size:1.35rem;text-decoration:none}
.columns{display:grid;grid-template-columns:13.5rem minmax(0,44rem) 13rem;justify-content:center;column-gap:clamp(1.5rem,4vw,4rem);padding-inline:clamp(1rem,3vw,2.25rem)}
nav{font:.875rem/1.45 var(--sans)}
.pages,.headings{position:sticky;inset-block-start:3.6rem;align-self:start;max-block-size:calc(100vh - 3.6rem);overflow:auto;padding:2rem .6rem}
nav p,.menu p{margin:1.4rem 0 .35rem;color:var(--soft);font:600 .75rem/1.4 var(--sans);letter-spacing:.05em;text-transform:uppercase}
nav p:first-child,.menu p:first-child{margin-block-start:0}
nav ul,.menu ul{list-style:none;margin:0;padding:0}
nav li a,.menu li a{display:block;padding:.22rem .6rem;margin-inline:-.6rem;border-radius:4px;text-decoration:none}
nav li a:hover,.menu li a:hover{background:color-mix(in srgb,var(--ink) 6%,transparent)}
[aria-current]{font-weight:600;background:color-mix(in srgb,var(--faithful) 12%,transparent)}
.headings li a{color:var(--soft);padding-block:.15rem}
.headings .level-3 a{padding-inline-start:1.4rem}
.menu{display:none}
main{padding-block:2rem 5rem;min-inline-size:0;overflow-wrap:break-word}
h1,h2,h3{line-height:1.25;font-weight:600;text-wrap:balance}
h1{font-size:2.1rem;margin:.2rem 0 1.4rem}
h2{font-size:1.4rem;margin:2.8rem 0 .8rem}
h3{font-size:1.12rem;margin:2.1rem 0 .6rem}
h2 code,h3 code{font-size:.92em}
.anchor{margin-inline-start:.4em;color:var(--soft);text-decoration:none;opacity:0;font-weight:400}
:is(h2,h3):hover .anchor,.anchor:focus{opacity:1}
p,ul,ol{margin:0 0 1rem}
ul,ol{padding-inline-start:1.4rem}
li{margin-block:.25rem}
code,pre{font-family:var(--mono);font-size:.84em}
:not(pre)>code{background:color-mix(in srgb,var(--ink) 7%,transparent);border-radius:3px;padding:.1em .3em;overflow-wrap:anywhere}
pre{margin:0 0 1.2rem;padding:.85rem 1rem;background:var(--sheet);border:1px solid var(--line);border-radius:6px;overflow-x:auto;line-height:1.5;font-size:.8rem;tab-size:4}
pre.sh{border-inline-start:3px solid var(--faithful)}
pre.output,pre.example{background:color-mix(in srgb,var(--ink) 3.5%,transparent)}
pre.markdown,pre.text,pre.ts{white-space:pre-wrap}
figure.code{margin:0 0 1.2rem}
figure.code pre{margin:0;border-start-start-radius:0;border-start-end-radius:0}
figcaption{padding:.3rem 1rem;border:1px solid var(--line);border-block-end:0;border-start-start-radius:6px;border-start-end-radius:6px;background:color-mix(in srgb,var(--ink) 5%,transparent);color:var(--soft);font:.78rem/1.4 var(--mono)}
.table{overflow-x:auto;margin:0 0 1.2rem}
table{border-collapse:collapse;inline-size:100%;font:.9rem/1.45 var(--sans)}
th,td{text-align:start;vertical-align:top;padding:.45rem .9rem .45rem 0;border-block-end:1px solid var(--line)}
th{color:var(--soft);font-weight:600}
td:first-child code{white-space:nowrap}
img{max-inline-size:100%;block-size:auto;border:1px solid var(--line);border-radius:6px}
blockquote{margin:0 0 1rem;padding-inline-start:1rem;border-inline-start:3px solid var(--line)}
.next{margin-block-start:3rem;padding-block-start:1.2rem;border-block-start:1px solid var(--line)}
.next a{text-decoration:none;font-size:1.15rem}
.next span{display:block;color:var(--soft);font:600 .75rem/1.4 var(--sans);letter-spacing:.05em;text-transform:uppercase}
@media (max-width:72rem){.columns{grid-template-columns:12.5rem minmax(0,44rem)}.headings{display:none}}
@media (max-width:46rem){
body{font-size:1rem}
.columns{display:block}.pages{display:none}.menu{display:block;font:.95rem/1.5 var(--sans)}
.menu summary{cursor:pointer;list-style:none;border:1px solid var(--line-strong);border-radius:6px;padding:.35rem .8rem}
.menu summary::-webkit-details-marker{display:none}
.menu[open]{position:absolute;inset:.6rem .6rem auto;background:var(--sheet);border:1px solid var(--line);border-radius:8px;padding:.8rem 1rem 1.2rem;max-block-size:calc(100vh - 1.2rem);overflow:auto;box-shadow:0 12px 40px rgb(0 0 0/.25)}
.menu[open] summary{border:0;padding:0 0 .8rem;text-align:end;color:var(--soft)}
.menu li a{padding-block:.5rem}
h1{font-size:1.7rem}h2{font-size:1.25rem}
h1,h2,h3{overflow-wrap:anywhere}
.narrow thead{display:none}
.narrow :is(table,tbody,tr,td){display:block}
.narrow tr{padding-block:.55rem;border-block-end:1px solid var(--line)}
.narrow td{border:0;padding:.1rem 0}
.narrow td:empty{display:none}
}
@media print{.top,.pages,.headings,.next,.anchor{display:none}.columns{display:block}pre{white-space:pre-wrap}}
`;
