import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProfile } from '../../../src/checks/profile/profile-file';
import { profileSchema } from '../../../src/checks/profile/schema';
import { defaultThresholds } from '../../../src/checks/thresholds';
import { defaultScoring } from '../../../src/scoring/scoring-settings';

const page = readFileSync(join(__dirname, '../../../docs/profile.md'), 'utf8');

test('the example in docs/profile.md is a profile, and shows every entry', () => {
  const [, example = ''] = /^```json\n(.*?)^```$/ms.exec(page) ?? [];
  expect(readProfile(example)).toHaveProperty('profile');
  const shown = JSON.parse(example);
  expect(Object.keys(shown)).toEqual(Object.keys(profileSchema.entries));
  expect(Object.keys(shown.thresholds)).toEqual(Object.keys(defaultThresholds));
  expect(Object.keys(shown.scoring)).toEqual(Object.keys(defaultScoring));
});
