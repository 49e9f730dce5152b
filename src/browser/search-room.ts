/**
 * Runs before the search page is drawn: where the address asks something, the page keeps room for what will be found, so
 * that nothing moves when it comes.
 */
if (location.search !== '') document.documentElement.classList.add('asked');
