import type { ComponentChildren } from 'preact';

export type HeadingLevel = 2 | 3 | 4;

interface HeadingProps {
  readonly level: HeadingLevel;
  readonly class?: string;
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** A heading of the level that its place asks for: levels are never skipped. */
export function Heading({ level, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...rest} />;
}
