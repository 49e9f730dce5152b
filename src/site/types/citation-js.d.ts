/** The parts of Citation.js 0.8.2 and its plug-ins that Backfile uses; the packages bring no types of their own. */
declare module '@citation-js/core' {
  interface CslConfig {
    readonly styles: { add(name: string, xml: string): void };
  }

  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): CslConfig;
    };
    readonly output: {
      format(
        output: 'bibliography',
        items: readonly object[],
        options: {
          template: string;
          lang: string;
          format: 'html';
          nosort: true;
          asEntryArray: true;
        },
      ): readonly (readonly [id: string, html: string])[];
    };
  };
}

declare module '@citation-js/plugin-csl';
