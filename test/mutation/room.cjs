const { readdirSync } = require('node:fs');
const { join } = require('node:path');

/** A group of rules is a room by itself: `rules/shares`. */
const groups = readdirSync(join(__dirname, '../checks/rules'));

/**
 * The rooms in which a wrong operator would give an accountant a wrong verdict, each with the fastest tests that know it.
 * The first is taken where `HEJI_ROOM` names none.
 */
const rooms = {
  judging: { mutate: ['src/model/{decimal,interval,unit}.ts', 'src/judging/*.ts'], tests: ['{model,judging}/*.test.ts'] },
  model: { mutate: ['src/model/*.ts', '!src/model/{decimal,interval,unit}.ts'], tests: ['model/*.test.ts', 'forms/form-figures.test.ts'] },
  cells: { mutate: ['src/reading/cells/*.ts'], tests: ['reading/cells/*.test.ts'] },
  diagnosis: { mutate: ['src/diagnosis/**/*.ts'], tests: ['diagnosis/!(affordable).test.ts'] },
  'own-rules': { mutate: ['src/checks/own-rules/*.ts', '!src/checks/own-rules/*.generated.ts'], tests: ['checks/own-rules/*.test.ts'] },
  prose: { mutate: ['src/prose/claims/*.ts'], tests: ['prose/{kinds,relations}.test.ts'] },
  scoring: { mutate: ['src/scoring/**/*.ts'], tests: ['scoring/*.test.ts'] },
  ...Object.fromEntries(groups.map((group) => [`rules/${group}`, { mutate: [`src/checks/rules/${group}/*.ts`], tests: [`checks/rules/${group}/*.test.ts`] }])),
};

const { HEJI_ROOM = Object.keys(rooms)[0] } = process.env;
if (!(HEJI_ROOM in rooms)) throw new RangeError(`no room ${HEJI_ROOM}; there are ${Object.keys(rooms).join(', ')}`);

module.exports = rooms[HEJI_ROOM];
