/** Text made harmless for HTML and XML. Nothing from a document or a source is ever written in any other way. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For the content of elements and for attributes between quotation marks. */
export function escapeHtml(text: string): string {
  return withoutControls(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** As for HTML; line ends stay line ends in attributes too. */
export function escapeXml(text: string): string {
  return escapeHtml(text).replace(/[\t\n\r]/g, (control) => (control === '\n' ? '\n' : `&#${control.charCodeAt(0)};`));
}

/** Control characters, halves of pairs and non-characters, which neither language can carry, become U+FFFD. */
function withoutControls(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    '\uFFFD',
  );
}
