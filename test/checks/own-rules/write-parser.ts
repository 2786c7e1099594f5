/** `npm run grammar` */
import { writeFileSync } from 'node:fs';
import { parserPath, parserSource } from './parser-source';

writeFileSync(parserPath, parserSource());
