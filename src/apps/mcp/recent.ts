/** The last reports, so that the next page of one is not checked again. */

import type { CheckedDocument } from '../../report/checked.ts';

const KEPT = 8;

export class Recent {
  readonly #reports = new Map<string, CheckedDocument>();

  async get(key: string, make: () => Promise<CheckedDocument>): Promise<CheckedDocument> {
    const made = this.#reports.get(key) ?? (await make());
    this.#reports.delete(key);
    this.#reports.set(key, made);
    const [oldest] = this.#reports.keys();
    if (this.#reports.size > KEPT && oldest !== undefined) this.#reports.delete(oldest);
    return made;
  }
}
