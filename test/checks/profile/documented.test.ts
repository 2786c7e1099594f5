import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProfile } from '../../../src/checks/profile/profile-file';
import { profileSchema } from '../../../src/checks/profile/schema';

const page = readFileSync(join(__dirname, '../../../docs/profile.md'), 'utf8');

test('the example in docs/profile.md is a profile, and shows every entry', () => {
  const [, example = ''] = /^```json\n(.*?)^```$/ms.exec(page) ?? [];
  expect(readProfile(example)).toHaveProperty('profile');
  expect(Object.keys(JSON.parse(example))).toEqual(Object.keys(profileSchema.entries));
});
