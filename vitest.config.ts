import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{app,main,renderer,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 30_000,
    // By itself vitest leaves one core idle, which on two is half of them.
    maxWorkers: 2,
  },
});
