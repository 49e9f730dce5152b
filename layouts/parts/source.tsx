import type { ComponentChildren } from 'preact';
import type { Article } from '../../src/model.ts';
import {
  absolute,
  articlePath,
  href,
  markdownPath,
  originalPath,
  webUrl,
} from '../../src/site/links.ts';
import type { SiteOptions } from '../../src/site/options.ts';
import { known, type Site } from '../../src/site/views.ts';
import { BasisNote } from './basis.tsx';
import { grouped } from './language.ts';
import { Verify } from './verify.tsx';

const ENCODING_BASES = {
  given: 'given in the sidecar',
  bom: 'said by its byte order mark',
  'utf-8': 'valid as it stands',
  detected: 'detected',
} as const;

interface SourceProps {
  readonly site: Site;
  readonly article: Article;
}

interface UrlProps {
  readonly article: Article;
  readonly options: SiteOptions;
}

/** Where the text comes from, the untouched original and how to check that it is untouched. */
export function Source({ site, article }: SourceProps) {
  const { options } = site;
  const { id, path, size, encoding, encodingBasis } = article;
  const here = absolute(options, articlePath(id));
  return (
    <dl class="record">
      <SourceUrl article={article} options={options} />
      {here !== null && (
        <Row label="This page">
          <span class="url">{here}</span>
        </Row>
      )}
      <Row label="Original">
        <a href={href(options, originalPath(id))}>original.txt</a>, {grouped(size)} bytes,{' '}
        {encoding} ({ENCODING_BASES[encodingBasis]})
      </Row>
      <Row label="Clean text">
        <a href={href(options, markdownPath(id))}>index.md</a>, Markdown with the facts above
      </Row>
      <Row label="File">
        <code dir="auto">{path}</code>
      </Row>
      <Row label="SHA-256">
        <Verify site={site} article={article} />
      </Row>
    </dl>
  );
}

function SourceUrl({ article, options }: UrlProps) {
  const { url } = article.fields;
  const given = known(url);
  const web = given === null ? null : webUrl(given);
  return (
    <Row label="Web address">
      {given === null && <span class="missing">Address unknown</span>}
      {given !== null && web === null && <span class="url">{given}</span>}
      {web !== null && (
        <a class="url" href={web} rel="external nofollow noreferrer">
          {given}
        </a>
      )}{' '}
      <BasisNote label="Web address" field={url} article={article} options={options} />
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
