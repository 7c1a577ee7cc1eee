// The one command for all tests: types, lint, format, generated lists, unit, end-to-end. Goes through all of them
// and closes with how many passed and failed, a step counting as one where it has no tests of its own.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bin = (file) => path.join(root, 'node_modules', file);
const results = path.join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const unitReport = path.join(results, 'unit.json');
const e2eReport = path.join(results, 'e2e.json');

const steps = [
  { name: 'types', run: ['scripts/types.mjs'] },
  { name: 'lint', run: [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'format', run: [bin('@biomejs/biome/bin/biome'), 'format', '.'] },
  { name: 'generated lists', run: ['scripts/gen.mjs', '--check'] },
  {
    name: 'unit',
    run: [
      bin('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    count: () => {
      const report = JSON.parse(readFileSync(unitReport, 'utf8'));
      return {
        passed: report.numPassedTests,
        failed: report.numFailedTests + report.numFailedTestSuites,
        skipped: report.numPendingTests + report.numTodoTests,
      };
    },
  },
  {
    name: 'e2e',
    run: ['scripts/e2e.mjs', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport },
    count: () => {
      const { stats } = JSON.parse(readFileSync(e2eReport, 'utf8'));
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
    },
  },
];

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
for (const step of steps) {
  console.log(`\n== ${step.name}`);
  const started = Date.now();
  const run = spawnSync(process.execPath, step.run, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...step.env },
  });
  let counted = { passed: run.status === 0 ? 1 : 0, failed: run.status === 0 ? 0 : 1, skipped: 0 };
  if (step.count) {
    try {
      counted = step.count();
      if (run.status !== 0 && counted.failed === 0) counted.failed = 1;
      if (counted.passed === 0 && counted.failed === 0) throw new Error('no test ran');
    } catch (error) {
      console.error(`${step.name}: ${error.message}`);
      counted = { passed: 0, failed: 1, skipped: 0 };
    }
  }
  if (counted.failed > 0) failures.push(step.name);
  for (const key of Object.keys(total)) total[key] += counted[key];
  console.log(
    `== ${step.name}: ${counted.failed > 0 ? 'FAILED' : 'ok'} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(failures.length > 0 ? 1 : 0);
