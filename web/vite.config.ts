/** Builds the desk into dist/web: a page, a script and a style sheet, and nothing that is loaded from elsewhere. */

import { defineConfig, type Plugin } from 'vite';
import { DARK, FONTS, LIGHT, QUOTED_STYLE, VARIANT_STYLE, WORDING_COLOURS } from '../src/report/theme.ts';

const THEME = 'virtual:theme.css';

/** The colours and marks of the report; either set of colours can be chosen, whatever the system prefers. */
const STYLE = `:root{color-scheme:light dark;${LIGHT};${FONTS}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
:root[data-theme=light]{color-scheme:light;${LIGHT}}
:root[data-theme=dark]{color-scheme:dark;${DARK}}
${WORDING_COLOURS}
${QUOTED_STYLE}
${VARIANT_STYLE}
`;

const theme: Plugin = {
  name: 'recte-theme',
  resolveId: (id) => (id === THEME ? `\0${THEME}` : null),
  load: (id) => (id === `\0${THEME}` ? STYLE : null),
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [theme],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  logLevel: 'warn',
});
