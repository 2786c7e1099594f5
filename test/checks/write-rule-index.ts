/** Writes the index of docs/rules, and the names of the rules for the product: `npm run docs:rules`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleIndex, ruleNames } from './rule-index';
import { ruleNamesPath, rulePages, rulePagesFolder } from './rule-pages';

writeFileSync(join(rulePagesFolder, 'README.md'), ruleIndex(rulePages()));
writeFileSync(ruleNamesPath, ruleNames(rulePages()));
