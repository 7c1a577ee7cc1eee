import type { Reporter, TestCase } from '@playwright/test/reporter';

/** Adds up what tests say in annotations as `N of M`, and prints the sums at the end. */
export default class Figures implements Reporter {
  private readonly sums = new Map<string, [number, number]>();

  onTestEnd(test: TestCase): void {
    for (const { type, description = '' } of test.annotations) {
      const [, got, all] = /^(\d+) of (\d+)$/.exec(description) ?? [];
      if (got === undefined) continue;
      const [before, of] = this.sums.get(type) ?? [0, 0];
      this.sums.set(type, [before + Number(got), of + Number(all)]);
    }
  }

  onEnd(): void {
    for (const [what, [got, all]] of this.sums) console.log(`${what}: ${got} of ${all}`);
  }
}
