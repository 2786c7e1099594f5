/** The parser of own formulas as Peggy makes it of its grammar. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import peggy from 'peggy';

const folder = join(__dirname, '../../../src/checks/own-rules');

export const parserPath = join(folder, 'parser.generated.ts');

export function parserSource(): string {
  const grammar = readFileSync(join(folder, 'grammar.peggy'), 'utf8');
  return `// @ts-nocheck: made of grammar.peggy by \`npm run grammar\`\n${peggy.generate(grammar, { output: 'source', format: 'es' })}\n`;
}
