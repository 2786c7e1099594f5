/** Writes the index of docs/rules: `npm run docs:rules`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleIndex } from './rule-index';
import { rulePagesFolder } from './rule-pages';

writeFileSync(join(rulePagesFolder, 'README.md'), ruleIndex());
