import { join } from 'node:path';
import { licenceNotice, lockedPackages, permissive } from '../../src/release/licences';
import { manifestFaults } from '../../src/release/manifest';

const root = join(__dirname, '../..');
const packages = lockedPackages(root);

/** Not permissive, and never part of what we give away: docs/dependencies.md says what for. */
const onlyForTests: Readonly<Record<string, string>> = { 'axe-core': 'MPL-2.0', 'caniuse-lite': 'CC-BY-4.0', '@microsoft/office-js': 'LICENSE' };

describe('licences', () => {
  test('of what goes out with the product ask for no more than to be passed on', () => {
    const shipped = packages.filter(({ development }) => !development);
    expect(shipped.length).toBeGreaterThan(10);
    expect(shipped.filter(({ licence }) => !permissive.has(licence))).toEqual([]);
  });

  test('of all else are permissive, too, but for three that are named', () => {
    const others = packages.filter(({ development, licence }) => development && !licence.split(' AND ').every((one) => permissive.has(one)));
    expect(Object.fromEntries(others.map(({ name, licence }) => [name, licence]))).toEqual(onlyForTests);
  });

  test('are given with the text of each', () => {
    const notice = licenceNotice(root);
    for (const { name, version } of packages.filter(({ development }) => !development)) expect(notice).toContain(`${name} ${version} (`);
    expect(notice).toContain('Permission is hereby granted');
  });
});

describe('a manifest', () => {
  const manifest = '<a xmlns:b="b"><b:Url DefaultValue="https://x.cn/taskpane.html"/></a>';

  test.each<[what: string, text: string, origin: string, faults: number]>([
    ['of the chosen address', manifest, 'https://x.cn', 0],
    ['for plain http', manifest.replace('https', 'http'), 'http://x.cn', 1],
    ['that names another host', manifest, 'https://y.cn', 1],
    ['that names a file that is not there', manifest.replace('taskpane', 'nowhere'), 'https://x.cn', 1],
    ['that is not well-formed', manifest.slice(0, -1), 'https://x.cn', 1],
  ])('%s', (_, text, origin, faults) => {
    expect(manifestFaults(text, origin, (path) => path === 'taskpane.html')).toHaveLength(faults);
  });
});
