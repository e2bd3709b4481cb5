/** Faults of set-up. Thrown anywhere, caught in `apps/` alone; everything else that goes wrong is a problem or a RangeError. */

export type ErrorCode =
  | 'no-such-file'
  | 'unreadable-file'
  | 'no-sources'
  | 'no-document-text'
  | 'bad-option'
  | 'index-format'
  | 'index-damaged'
  | 'library-missing'
  | 'library-locked'
  | 'library-format'
  | 'no-such-source'
  | 'output-failed';

/** A check that could not be made, with the way out. `message` and `hint` are each one line. */
export class RecteError extends Error {
  override readonly name = 'RecteError';
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(code: ErrorCode, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
}
