/**
 * Runs before the search page is drawn: where the address asks something, the page keeps room for what will be found, and
 * where it asks for more than words, what stands below the filters waits for them, so that nothing moves when they come.
 */
const asked = [...new URLSearchParams(location.search)].filter(([, value]) => value !== '');
const root = document.documentElement.classList;
root.toggle('asked', asked.length > 0);
root.toggle(
  'narrowed',
  asked.some(([name]) => name !== 'q' && name !== 'sort'),
);
