import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** The rooms of the house from the ground up: an import points down or stays in its room. */
const floors = [
  ['model'],
  ['judging', 'locales'],
  ['reading', 'scoring', 'hosts'],
  ['prose'],
  ['checks'],
  ['diagnosis'],
  ['report'],
  ['template'],
  ['session'],
  ['actions'],
  ['commands'],
  ['taskpane', 'cli'],
  ['workbench'],
  ['release'],
];

/** Hosts know the model and their own library only; what makes the release packs the product up without knowing it. */
const mayImport = { hosts: ['model'], release: [] };

const rooms = floors.flat();
const roomRules = floors.flatMap((floor, height) =>
  floor.map((room) => {
    const allowed = mayImport[room] ?? floors.slice(0, height).flat();
    const forbidden = rooms.filter((other) => other !== room && !allowed.includes(other));
    return {
      files: [`src/${room}/**/*.{ts,tsx}`],
      rules: {
        'no-restricted-imports': ['error', {
          patterns: [{ regex: `^(\\.\\./)+(${forbidden.join('|')})(/|$)`, message: `${room}/ must not import from there: see docs/architecture.md, "Which way imports point".` }],
        }],
      },
    };
  }),
);

export default tseslint.config(
  { ignores: ['dist/', 'release/', 'output/', 'coverage/', 'reports/', '.stryker-tmp/', '**/*.generated.ts', '**/*.config.js'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  ...roomRules,
  {
    files: ['src/{hosts/excel,taskpane,commands}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    // The rules on load and sync follow one function's text only: they take writing a property for reading it, and miss loads that are elsewhere.
    rules: Object.fromEntries(
      ['no-context-sync-in-loop', 'no-empty-load', 'no-navigational-load', 'no-office-initialize', 'test-for-null-using-isNullObject'].map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
);
