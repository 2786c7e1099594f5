import { makeRelease } from './release';

const origin = process.argv[2] ?? process.env.HEJI_ORIGIN ?? 'https://localhost:3000';

void makeRelease({ folder: 'release', origin }).then(
  () => process.stdout.write(`release/ is made for ${origin}\n`),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);
