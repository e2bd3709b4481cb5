/** What was written into a form, and whether somebody is writing. */

/** Keeps the browser from sending it anywhere; answers the text of each field by name. */
export function submitted(event: SubmitEvent): (name: string) => string {
  event.preventDefault();
  const form = event.currentTarget;
  if (!(form instanceof HTMLFormElement)) return () => '';
  const data = new FormData(form);
  return (name) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
}

export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
    !(target instanceof HTMLInputElement && /^(?:radio|checkbox|button)$/.test(target.type))
  );
}
