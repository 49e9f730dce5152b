/** Writes the paragraph that the reader means into the address of the link that reports a correction, when it is followed. */
export function fillCorrection(): void {
  const link = document.querySelector<HTMLAnchorElement>('#correction');
  if (link === null) return;
  const address = link.href;
  const unnamed = link.dataset['unnamed'] ?? '';
  // `auxclick`: the middle button opens it in another tab.
  for (const kind of ['click', 'auxclick', 'contextmenu']) {
    link.addEventListener(kind, () => {
      const paragraph = selected() ?? chosen();
      const at = address.lastIndexOf(unnamed);
      if (paragraph === null || at < 0) return;
      const rest = address.slice(at + unnamed.length);
      link.href = `${address.slice(0, at)}${encodeURIComponent(paragraph)}${rest}`;
    });
  }
}

/** In the form `12 (#l17)`: the paragraph in which the selection begins. */
function selected(): string | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed) return null;
  const node = selection.getRangeAt(0).startContainer;
  return named(node instanceof Element ? node : node.parentElement);
}

/** The paragraph to which the address of the page points. */
function chosen(): string | null {
  return named(document.querySelector(':target'));
}

function named(element: Element | null): string | null {
  const block = element?.closest('.text [id], .standfirst');
  if (block === null || block === undefined) return null;
  const number = block.querySelector('a')?.getAttribute('aria-label')?.match(/\d+/)?.[0];
  return number === undefined ? `#${block.id}` : `${number} (#${block.id})`;
}
