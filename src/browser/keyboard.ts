/**
 * `/` leads to the field, Arrow down and up through the results and back to the field, Escape back to the field, and
 * there empties it. `clear` empties the field and searches anew.
 */
export function listenToKeys(field: HTMLInputElement, list: HTMLElement, clear: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const { target } = event;
    if (target === field) fromField(event, field, list, clear);
    else if (target instanceof HTMLElement && list.contains(target)) fromResult(event, field, list);
    else if (event.key === '/' && !takesText(target)) to(event, field);
  });
}

function fromField(
  event: KeyboardEvent,
  field: HTMLInputElement,
  list: HTMLElement,
  clear: () => void,
): void {
  if (event.key === 'ArrowDown') to(event, links(list)[0]);
  if (event.key === 'Escape' && field.value !== '') {
    event.preventDefault();
    clear();
  }
}

function fromResult(event: KeyboardEvent, field: HTMLElement, list: HTMLElement): void {
  const all = links(list);
  const at = event.target instanceof HTMLElement ? all.indexOf(event.target) : -1;
  if (event.key === 'ArrowDown') to(event, all[at + 1]);
  if (event.key === 'ArrowUp') to(event, all[at - 1] ?? field);
  if (event.key === 'Escape' || event.key === '/') to(event, field);
}

function links(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('a')];
}

function to(event: Event, element: HTMLElement | undefined): void {
  if (element === undefined) return;
  event.preventDefault();
  element.focus();
  if (element instanceof HTMLInputElement) element.select();
}

/** True of what a key is typed into. */
export function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"])'))
  );
}
