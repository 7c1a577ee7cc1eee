import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const project = fileURLToPath(new URL('..', import.meta.url));
const folder = join(project, '.github', 'workflows');
const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** What a workflow must not have, a sentence for each. */
function wrongIn(workflow: string): string[] {
  const lines = workflow.split('\n');
  const uses = lines.filter((line) => /^\s*(- )?uses:/.test(line));
  const run = [...workflow.matchAll(/\bnpm (?:run )?([\w:-]+)/g)].map(([, name]) => name ?? '');
  return [
    ...uses
      .filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
      .map((line) => `not pinned by its commit: ${line.trim()}`),
    ...lines
      .filter((line) => /secrets\.|: write\b|pull_request_target|write-all/.test(line))
      .map((line) => `more than it needs: ${line.trim()}`),
    ...(/^permissions:\n {2}contents: read\n\w/m.test(workflow) ? [] : ['does not give up its rights']),
    ...run.filter((name) => name !== 'ci' && scripts[name] === undefined).map((name) => `no script ${name}`),
  ];
}

describe.each(readdirSync(folder))('the workflow %s', (name) => {
  const workflow = readFileSync(join(folder, name), 'utf8');

  it('is pinned, has no secret and runs what there is', () => {
    expect(wrongIn(workflow)).toEqual([]);
  });

  it.each([
    [/@[0-9a-f]{40} # v\S+/, '@v7', 'not pinned by its commit'],
    [/contents: read/, 'contents: write', 'more than it needs'],
    [/^permissions:\n.*\n/m, '', 'does not give up its rights'],
    [/npm test/, 'npm run tests', 'no script tests'],
    [/HOST: electron/, 'TOKEN: ${{ secrets.TOKEN }}', 'more than it needs'],
  ])('is found out with %s changed', (what, to, words) => {
    expect(workflow).toMatch(what);
    expect(wrongIn(workflow.replace(what, () => to)).join('\n')).toContain(words);
  });
});
