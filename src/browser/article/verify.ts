import { verifying as words } from '#words';
import { make } from '../dom.ts';

/** Fetches the original and compares its SHA-256 with the one that the page names. Needs Web Crypto: https or this machine. */
export function offerVerification(): void {
  const place = document.querySelector<HTMLElement>('.verify');
  if (place === null || !isSecureContext) return;
  const button = make('button', { id: 'verify', type: 'button' }, words.offer);
  // Empty and in the page before anything is said: screen readers tell what comes into it.
  const result = make('p', { id: 'verify-result', class: 'verify-result', role: 'status' });
  place.prepend(button, ' ');
  place.after(result);
  button.addEventListener('click', () => void verify(button, result));
}

async function verify(button: HTMLButtonElement, result: HTMLElement): Promise<void> {
  const original = document.querySelector<HTMLAnchorElement>('#original')?.href ?? '';
  const sha256 = document.querySelector('#sha256')?.textContent;
  button.disabled = true;
  show(result, 'working', words.working);
  try {
    // Not from the browser's own store: what the site serves now is what counts.
    const answer = await fetch(original, { cache: 'no-store' });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    const found = await digest(await answer.arrayBuffer());
    if (found === sha256) show(result, 'verified', words.verified);
    else show(result, 'differs', `${words.differs} ${found}`);
  } catch {
    show(result, 'unreachable', words.unreachable);
  }
  button.disabled = false;
}

function show(result: HTMLElement, state: string, what: string): void {
  result.dataset['state'] = state;
  result.textContent = what;
}

async function digest(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
