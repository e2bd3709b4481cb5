/** Whether two addresses lead to the same work: with or without "www.", a DOI by itself or with its resolver, a short form, another time in a recording. */

/** What of an address says how one came there, or where to begin, and not what is meant. */
const ASIDE = /^(?:utm_\w+|fbclid|gclid|ref|ref_src|source|src|t|start|time_continue|si|feature)$/i;

interface Address {
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
}

function partsOf(address: string): Address {
  const plain = address
    .trim()
    .replace(/^doi:\s*/i, 'doi.org/')
    .replace(/^(?:https?:)?\/\/(?:www\.|dx\.(?=doi\.))?/i, '')
    .replace(/#.*$/, '')
    .replace(/^m\.|(?<=^[a-z]{2,3})\.m(?=\.)/i, '')
    .replace(/^(?:youtu\.be|youtube\.com\/(?:embed|shorts|live))\/([\w-]+)\??/i, 'youtube.com/watch?v=$1&')
    .replace(/\/index\.html?(?=\?|$)/i, '');
  const [path = '', ...rest] = plain.split('?');
  const query = rest
    .join('?')
    .split('&')
    .flatMap((pair): [string, string][] => {
      const [name = '', value = ''] = pair.split('=');
      return name === '' || ASIDE.test(name) ? [] : [[name, value]];
    });
  return { path: path.replace(/\/$/, '').toLowerCase(), query: new Map(query) };
}

/** A question that only one of the two asks is set aside; where both ask the same, the answers tell. */
export function sameAddress(a: string, b: string): boolean {
  const [first, second] = [partsOf(a), partsOf(b)];
  if (first.path !== second.path) return false;
  return [...first.query].every(([name, value]) => (second.query.get(name) ?? value) === value);
}
