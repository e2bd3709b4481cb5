/** Reads parsed JSON, of which nothing is known. */

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The trimmed string, or null for anything else and for blanks. */
export function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** "10.1234/x", with or without the resolver's address → "https://doi.org/10.1234/x". */
export function addressOfDoi(doi: string | null): string | null {
  return doi === null ? null : `https://doi.org/${doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')}`;
}

export function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}
