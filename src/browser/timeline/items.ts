import { numberAt } from '../../site/strip/days.ts';
import { fold, type Item } from './match.ts';

export interface ShownItem extends Item {
  readonly element: HTMLElement;
}

/** The events that the page lists, in its order. */
export function readItems(list: HTMLElement): readonly ShownItem[] {
  return [...list.querySelectorAll<HTMLElement>('.day')].flatMap((day) => {
    const first = numberAt(day.dataset['from'] ?? '');
    const last = numberAt(day.dataset['to'] ?? '');
    const events = [...day.querySelectorAll<HTMLElement>('.event')];
    return events.map((element) => ({ element, first, last, ...factsOf(element) }));
  });
}

function factsOf(element: HTMLElement): Omit<Item, 'first' | 'last'> {
  const { outlets, sources } = element.dataset;
  const names = [...element.querySelectorAll('.outlet:not(.missing)')].map(
    (name) => name.textContent?.trim() ?? '',
  );
  let text: string | null = null;
  return {
    kind: element.querySelector('.kind')?.classList.item(1) ?? '',
    names: [...new Set(names)],
    outlets: Number(outlets ?? Math.min(1, names.length)),
    sources: Number(sources ?? 1),
    text() {
      text ??= fold(element.textContent ?? '');
      return text;
    },
  };
}
