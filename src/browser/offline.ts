/** Hands the site to its service worker, which stands at the site's root: this script stands in `assets`, one below. */
void navigator.serviceWorker?.register(new URL('../sw.js', import.meta.url)).catch(() => {
  // Without it the archive works all the same while there is a connection.
});
