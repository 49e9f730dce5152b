/**
 * Judges the page at an address in a Chromium started for this load alone, and writes Lighthouse's result as JSON. It stands
 * beside its packages, which only `npm run lighthouse` installs, and is JavaScript as their types are not there to check it.
 *
 *   node judge.mjs ADDRESS CHROMIUM CATEGORIES FLAG…
 */
import { setTimeout as pause } from 'node:timers/promises';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

/** Milliseconds: for so long a browser that starts is busy with the dozens of scripts of its own pages. */
const REST = 5000;

const [address, chromePath, categories, ...chromeFlags] = process.argv.slice(2);
const browser = await launch({ chromePath, chromeFlags, logLevel: 'silent' });
try {
  await pause(REST);
  const { lhr } = await lighthouse(address, {
    port: browser.port,
    logLevel: 'silent',
    onlyCategories: categories.split(','),
  });
  process.stdout.write(JSON.stringify(lhr));
} finally {
  browser.kill();
}
