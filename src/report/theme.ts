/** Colours, letters and marks that everything shares in which a report is seen: the page that stands alone, and the desk. */

const SERIF =
  '"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,"Noto Serif","Noto Naskh Arabic","Noto Serif Hebrew","Noto Serif CJK SC",serif';
const SANS = 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif';

const SIGNS = '"Segoe UI Symbol","Apple Symbols","DejaVu Sans",system-ui,sans-serif';

export const FONTS = `--serif:${SERIF};--signs:${SIGNS};--sans:${SANS}`;

export const LIGHT = `--paper:#fcfbf8;--sheet:#fff;--ink:#1f1c18;--soft:#5f5950;--line:#e4dfd5;--line-strong:#8d867a;
--verbatim:#1c6a3c;--faithful:#17608c;--altered:#a62320;--unfound:#7d5200;--unchecked:#5f5950;--contradicted:#8a2a6b;--remarked:#5b4a9c;
--lemma:#1c6a3c;--reading:#a62320;--tint:11%;--focus:#17608c`;

export const DARK = `--paper:#161513;--sheet:#1e1c1a;--ink:#ebe6dd;--soft:#aaa397;--line:#34302b;--line-strong:#847c70;
--verbatim:#7fc99a;--faithful:#84bfe8;--altered:#f3938b;--unfound:#e2b75f;--unchecked:#aaa397;--contradicted:#e79bcb;--remarked:#b9aaf0;
--lemma:#7fc99a;--reading:#f3938b;--tint:16%;--focus:#84bfe8`;

/** What a wording's colour is, for whatever bears its name as a class. */
export const WORDING_COLOURS =
  '.verbatim{--c:var(--verbatim)}.faithful{--c:var(--faithful)}.altered{--c:var(--altered)}.unfound{--c:var(--unfound)}.unchecked{--c:var(--unchecked)}' +
  // Right words in the wrong mouth are not good.
  '.contradicted:is(.verbatim,.faithful){--c:var(--contradicted)}';

/** Quotations in a text: told apart by their lines where colours cannot. */
export const QUOTED_STYLE = `.q{color:inherit;text-decoration:underline 2px;text-decoration-color:var(--c);text-underline-offset:.24em;text-decoration-skip-ink:none;background:color-mix(in srgb,var(--c) var(--tint),transparent);border-radius:2px;padding-block:.1em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.q.faithful{text-decoration-style:dashed;text-decoration-thickness:1.5px}
.q.altered{text-decoration-style:double}
.q.unfound{text-decoration-style:dotted}
.q.contradicted:is(.verbatim,.faithful){text-decoration-style:wavy;text-decoration-thickness:1.5px}
.q.unchecked{text-decoration-style:dotted;text-decoration-thickness:1px;background:none}
.q:hover,.q:target{background:color-mix(in srgb,var(--c) calc(var(--tint) * 2),transparent)}
.q:target{outline:2px solid var(--c);outline-offset:2px}
.q .fault{font-weight:700;color:var(--reading)}`;

/** Variants in a passage and in a quotation. */
export const VARIANT_STYLE = `.around,.signalled,.accidental,.editorial{color:var(--soft)}
.around{font-size:.9375em}
del,ins{text-decoration:none;border-radius:2px}
del.fault,ins.fault{padding:.05em .12em;font-weight:600}
del.fault{color:var(--lemma);background:color-mix(in srgb,var(--lemma) var(--tint),transparent);box-shadow:inset 0 -2px var(--lemma)}
ins.fault{color:var(--reading);background:color-mix(in srgb,var(--reading) var(--tint),transparent);text-decoration:underline wavy 1px;text-underline-offset:.22em}
del.fault b,ins.fault b{background:color-mix(in srgb,currentColor 22%,transparent);border-radius:2px}
del.signalled{text-decoration:underline dotted 1px;text-underline-offset:.25em;font-style:italic}
del.accidental,ins.accidental{text-decoration:underline dotted 1px;text-underline-offset:.25em}
.accidental b{font-weight:inherit;color:var(--ink)}
.absent{font:700 1em/1 var(--sans);padding-inline:.05em}
.absent.lemma{color:var(--reading)}.absent.reading{color:var(--lemma)}`;
