import { removalReason } from '../../src/lines/rules.ts';
import type { Archive, Article } from '../../src/model.ts';
import type { Gap, Stretch } from '../../src/site/gaps.ts';
import { count, pageLanguage, tongue } from './language.ts';

interface GapProps {
  readonly gap: Gap;
  readonly article: Article;
  readonly archive: Archive;
}

/** Lines of the original that the article leaves out here: a quiet mark, and one click away the lines and the reason. */
export function GapMark({ gap, article, archive }: GapProps) {
  return (
    <details
      class="gap"
      id={gap.anchor}
      lang={pageLanguage(archive)}
      dir="ltr"
      data-pagefind-ignore="all"
    >
      <summary>{count(gap.lines, 'line')} removed</summary>
      {/* Long menus scroll in a box of their own. */}
      <section class="gap-lines" aria-label={`Removed here: ${rangeOf(gap)}`} tabindex={0}>
        {gap.stretches.map((stretch) => (
          <Removed key={stretch[0].number} stretch={stretch} article={article} />
        ))}
      </section>
    </details>
  );
}

function Removed({ stretch, article }: { readonly stretch: Stretch; readonly article: Article }) {
  const { rule } = stretch[0];
  return (
    <>
      <p class="gap-reason">
        {removalReason(rule)} <code class="rule">{rule}</code>
      </p>
      <ul>
        {stretch.map(({ number, text }) => (
          <li key={number} class="gap-line">
            <span class="gap-number">{number}</span> <span {...tongue(article)}>{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function rangeOf({ stretches }: Gap): string {
  const first = stretches[0]?.[0].number;
  const last = stretches.at(-1)?.at(-1)?.number;
  return first === last ? `line ${first}` : `lines ${first} to ${last}`;
}
