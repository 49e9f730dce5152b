/** The parts of Citation.js 0.8.2 and its plug-ins that Backfile uses; the packages bring no types of their own. */
declare module '@citation-js/core' {
  import type { CslItem } from '../citing/csl.ts';

  export class Cite {
    constructor(item: CslItem);
    format(
      output: 'bibliography',
      options: { template: string; lang: string; format: 'html' },
    ): string;
  }

  interface CslConfig {
    readonly styles: { add(name: string, xml: string): void };
  }

  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): CslConfig;
    };
  };
}

declare module '@citation-js/plugin-csl';
