import axe, { type AxeResults } from 'axe-core';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Request,
} from 'playwright-core';
import { chromiumPath } from './chromium.ts';

/** The Chromium of this machine, without a window and without traffic of its own. */
export function launchBrowser(): Promise<Browser> {
  const root = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: chromiumPath(),
    headless: true,
    args: [
      ...(root ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** A page, and all that went wrong in it so far, in words. */
export interface WatchedPage {
  readonly page: Page;
  readonly problems: string[];
}

/**
 * A page that notes console errors and warnings, uncaught errors, breaches of the Content-Security-Policy, requests
 * that fail, answers of 400 and above, and every request to another origin than `origin`.
 */
export async function openPage(context: BrowserContext, origin: string): Promise<WatchedPage> {
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      problems.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (leaves(request, origin)) problems.push(`leaves the site: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason given';
    // What was still loading when the page was left is no failure of the page.
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} (${reason})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return { page, problems };
}

function leaves(request: Request, origin: string): boolean {
  const url = request.url();
  return !url.startsWith(`${origin}/`) && !url.startsWith('data:') && !url.startsWith('blob:');
}

/** Runs `use` in a context of its own, which is closed whatever happens. */
export async function withContext<T>(
  browser: Browser,
  options: BrowserContextOptions,
  use: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  try {
    return await use(context);
  } finally {
    await context.close();
  }
}

/** What axe-core finds on the page as it stands: rule, help and the elements, one line a violation. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  // It tells colours by what stands where, and looks more than once: nothing may still wait to be laid out.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.day')].every(
      (day) => getComputedStyle(day).contentVisibility !== 'auto',
    ),
  );
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.map((violation) => {
    const where = violation.nodes.map(
      (node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`,
    );
    return `${violation.id}: ${violation.help}\n  ${where.join('\n  ')}`;
  });
}
