import type { Archive, Article } from '../../src/model.ts';
import type { Gap, Stretch } from '../../src/site/gaps.ts';
import { interfaceOf } from '../../src/site/words.ts';
import { backFrom, tongueAmong } from './language.ts';
import { lineReason } from './reasons.ts';

interface GapProps {
  readonly gap: Gap;
  readonly article: Article;
  readonly archive: Pick<Archive, 'settings'>;
}

/** Lines of the original that the article leaves out here: a quiet mark, and one click away the lines and the reason. */
export function GapMark({ gap, article, archive }: GapProps) {
  const { words } = interfaceOf(archive);
  return (
    <details class="gap" {...backFrom(article, archive)}>
      <summary>{words.ledger.gap(gap.lines)}</summary>
      {/* Within the fold, so that browsers unfold it for a link to it. Long menus scroll in a box of their own. */}
      <section
        class="gap-lines"
        id={gap.anchor}
        aria-label={words.ledger.gapAt(...rangeOf(gap))}
        tabindex={0}
      >
        {gap.stretches.map((stretch) => (
          <Removed key={stretch[0].number} archive={archive} stretch={stretch} article={article} />
        ))}
      </section>
    </details>
  );
}

interface RemovedProps extends Pick<GapProps, 'article' | 'archive'> {
  readonly stretch: Stretch;
}

function Removed({ archive, stretch, article }: RemovedProps) {
  const { rule } = stretch[0];
  return (
    <>
      <p>
        {lineReason(archive, rule)} <code class="rule">{rule}</code>
      </p>
      <ul {...tongueAmong(article, archive)}>
        {stretch.map(({ number, text }) => (
          <li key={number}>
            <span>{number}</span> {text}
          </li>
        ))}
      </ul>
    </>
  );
}

function rangeOf({ stretches }: Gap): readonly [first: number, last: number] {
  const first = stretches[0]?.[0].number ?? 0;
  return [first, stretches.at(-1)?.at(-1)?.number ?? first];
}
