/** The parts of Eleventy 3.1.7 that Backfile uses; the package brings no types of its own. */
declare module '@11ty/eleventy' {
  /** What a template is given: the data of the page it is about to write. */
  export interface PageData<Entry> {
    readonly entry: Entry;
  }

  /** A template made in memory, paginated one entry to a page. */
  export interface VirtualTemplate<Entry> {
    readonly data: {
      readonly pagination: { readonly data: string; readonly size: 1; readonly alias: 'entry' };
      readonly permalink: (data: PageData<Entry>) => string;
      readonly eleventyExcludeFromCollections: true;
    };
    readonly render: (data: PageData<Entry>) => Promise<string>;
  }

  export interface UserConfig {
    addGlobalData(key: string, value: () => unknown): void;
    addTemplate<Entry>(path: string, template: VirtualTemplate<Entry>): void;
    setTemplateFormats(formats: readonly string[]): void;
    setLibrary(engine: 'md', library: object): void;
    setUseGitIgnore(use: boolean): void;
  }

  export interface Options {
    readonly configPath: '';
    readonly quietMode: boolean;
    readonly config: (config: UserConfig) => void;
  }

  export class Eleventy {
    constructor(input: string, output: string, options: Options);
    init(): Promise<void>;
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}

/** The parts of Eleventy's development server 2.1.2 that Backfile uses. */
declare module '@11ty/eleventy-dev-server' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  class EleventyDevServer {
    constructor(
      name: string,
      folder: string,
      options: {
        readonly pathPrefix: string;
        readonly domDiff: boolean;
        readonly portReassignmentRetryCount: number;
        readonly messageOnStart: () => false;
        readonly logger: Readonly<Record<'info' | 'log' | 'error', (message: string) => void>>;
        readonly middleware: readonly ((
          request: IncomingMessage,
          response: ServerResponse,
          next: () => void,
        ) => void)[];
      },
    );
    serve(port: number): void;
    ready(): Promise<void>;
    getServerUrl(host: string): string;
    reload(): void;
    sendError(failure: { readonly error: Error }): void;
    close(): Promise<unknown>;
  }

  export = EleventyDevServer;
}
