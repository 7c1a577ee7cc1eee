/**
 * Electron's security checklist on the built app, and every check shown to notice when its guard is taken out:
 * the faults are planted as text in a copy of what was built.
 */
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test as base } from '../galley.ts';
import { OUT } from '../hosts.ts';
import { copyBuilt, type Running, withRunning } from './security/built.ts';
import { type CheckName, CHECKS } from './security/checks.ts';
import { type Fault, FAULTS } from './security/faults.ts';
import { lots } from './security/lots.ts';

/** One app as it was built, for all checks that leave it as it is. */
const test = base.extend<object, { sound: Running }>({
  sound: [
    async ({ chromium }, use) => {
      await withRunning(await copyBuilt([], false), chromium, use);
    },
    { scope: 'worker' },
  ],
});

const names = Object.keys(CHECKS) as CheckName[];
const POINTS = 20;

/** What checks say about a copy with these faults planted. */
async function complaints(
  checks: readonly CheckName[],
  faults: readonly Fault[],
  endpoint: string,
): Promise<string[][]> {
  const prepared = checks.flatMap((name) => CHECKS[name].alone ?? []);
  const folder = await copyBuilt([...prepared, ...faults.flatMap(({ plants }) => plants)], true);
  const ask = async (inspected: Running): Promise<string[][]> => {
    const said: string[][] = [];
    for (const name of checks) said.push(await CHECKS[name].complaints(inspected));
    return said;
  };
  if (!checks.every((name) => CHECKS[name].still)) return withRunning(folder, endpoint, ask);
  // They look at files only: there is no app to hand them.
  const said = await ask({ folder } as Running);
  await rm(folder, { recursive: true });
  return said;
}

test.describe('the app as it is built', () => {
  for (const name of names) {
    const check = CHECKS[name];
    const title = check.point === null ? name : `${check.point}. ${name}`;
    if (check.alone || check.still)
      test(title, async ({ chromium }) => expect(await complaints([name], [], chromium)).toEqual([[]]));
    else test(title, async ({ sound }) => expect(await check.complaints(sound)).toEqual([]));
  }
});

test.describe('faults are noticed', () => {
  for (const lot of lots(process.env['HOST'] === 'stand-in')) {
    const title = lot.length === 1 ? lot[0]?.name : `${lot.length} at once, first ${lot[0]?.name}`;
    test(title ?? '', async ({ chromium }, info) => {
      const figure = { type: 'planted faults caught', description: `0 of ${lot.length}` };
      info.annotations.push(figure);
      const checks = [...new Set(lot.map(({ noticedBy }) => noticedBy))];
      const said = await complaints(checks, lot, chromium);
      const isNoticed = ({ noticedBy, says = '' }: Fault) =>
        said[checks.indexOf(noticedBy)]?.some((complaint) => complaint.includes(says));
      const missed = lot.filter((fault) => !isNoticed(fault)).map(({ name }) => name);
      figure.description = `${lot.length - missed.length} of ${lot.length}`;
      expect(missed).toEqual([]);
    });
  }
});

test('every point of the list has a check, and every check a fault that it notices', () => {
  const points = new Set(names.map((name) => CHECKS[name].point));
  expect(Array.from({ length: POINTS }, (_, i) => i + 1).filter((point) => !points.has(point))).toEqual([]);
  const shown = new Set(FAULTS.map(({ noticedBy }) => noticedBy));
  expect(names.filter((name) => !shown.has(name))).toEqual([]);
});

test('the documentation counts the faults that there are', async () => {
  for (const name of ['README.md', 'docs/hosts.md']) {
    const text = await readFile(path.join(OUT, '..', name), 'utf8');
    expect(text).toContain(`${FAULTS.length} of ${FAULTS.length} planted faults`);
  }
});
