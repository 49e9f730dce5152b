/** Calls the files of citations by the article's name, as it stands in the page's address, when they are saved: each page has the same ones. */
export function nameDownloads(): void {
  const name = decodeURIComponent(location.pathname.split('/').at(-2) ?? '');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.cite a[download]'))
    link.download = `${name}${link.pathname.slice(link.pathname.lastIndexOf('.'))}`;
}
