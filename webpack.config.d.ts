import type { Configuration, RuleSetRule } from 'webpack';

/** The builds of the task pane and of the command line. */
declare function builds(environment: unknown, options: { mode?: 'production' | 'development' }): Configuration[];

declare namespace builds {
  /** Compiles TypeScript down to what `targets` understand, as a browserslist query. */
  function script(environment: { targets: string }): RuleSetRule;
  /** The page's Content-Security-Policy for an office.js from there. */
  function contentPolicy(office: string): string;
  /** The addresses that office.js may be loaded from. */
  const officeSources: Readonly<Record<'global' | 'china' | 'self', string>>;
}

export = builds;
