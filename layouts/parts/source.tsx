import type { ComponentChildren } from 'preact';
import { known } from '../../src/article/known.ts';
import type { Article } from '../../src/model.ts';
import {
  absolute,
  articlePath,
  hrefBeside,
  markdownPath,
  originalPath,
  webUrl,
} from '../../src/site/links.ts';
import type { Shell } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { BasisNote } from './basis.tsx';
import { said } from './said.tsx';
import { Verify } from './verify.tsx';

interface SourceProps {
  readonly site: Shell;
  readonly article: Article;
}

/** Where the text comes from, the untouched original and how to check that it is untouched. */
export function Source({ site, article }: SourceProps) {
  const { options } = site;
  const { id, path, size, encoding, encodingBasis } = article;
  const words = wordsOf(site.archive).record;
  const here = absolute(options, articlePath(id));
  return (
    <dl class="record">
      <SourceUrl site={site} article={article} />
      {here !== null && (
        <Row label={words.here}>
          <span class="url" dir="ltr">
            {here}
          </span>
        </Row>
      )}
      <Row label={words.original}>
        {said(words.file(size, encoding, encodingBasis), {
          file: (name) => (
            <a id="original" href={hrefBeside(originalPath(id))}>
              {name}
            </a>
          ),
        })}
      </Row>
      <Row label={words.clean}>
        {said(words.markdown(), {
          file: (name) => <a href={hrefBeside(markdownPath(id))}>{name}</a>,
        })}
      </Row>
      <Row label={words.path}>
        <code dir="auto">{path}</code>
      </Row>
      <Row label="SHA-256">
        <Verify site={site} article={article} />
      </Row>
    </dl>
  );
}

function SourceUrl({ site, article }: SourceProps) {
  const words = wordsOf(site.archive);
  const label = words.record.webAddress;
  const { url } = article.fields;
  const given = known(url);
  const web = given === null ? null : webUrl(given);
  return (
    <Row label={label}>
      {given === null && <span class="missing">{words.facts.unknown.url}</span>}
      {given !== null && web === null && (
        <span class="url" dir="ltr">
          {given}
        </span>
      )}
      {web !== null && (
        <a class="url" dir="ltr" href={web} rel="external nofollow noreferrer">
          {given}
        </a>
      )}{' '}
      <BasisNote label={label} field={url} site={site} article={article} />
    </Row>
  );
}

function Row({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
