import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests of app/ read the learned scores as they ship, without files.
  assetsInclude: ['**/*.bin'],
  test: {
    include: ['{app,main,renderer,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 30_000,
    // By itself vitest leaves one core idle, which on two is half of them.
    maxWorkers: 2,
  },
});
