import { takesText } from './keyboard.ts';

/** `/` leads to the search from any page: to its form where the page has one, else to the search page and its field. */
document.addEventListener('keydown', (event) => {
  const { key, target, altKey, ctrlKey, metaKey, isComposing } = event;
  if (key !== '/' || altKey || ctrlKey || metaKey || isComposing || takesText(target)) return;
  const field = document.querySelector<HTMLInputElement>('.search-form input');
  const link = document.querySelector<HTMLAnchorElement>('a[aria-keyshortcuts="/"]');
  if (field === null && link === null) return;
  event.preventDefault();
  if (field !== null) field.focus();
  else if (link !== null) location.assign(`${link.href}#search-field`);
});
