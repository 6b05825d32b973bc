import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Processes, sockets and a browser on a shared machine: what fails twice is at fault, and what failed once is told.
    retry: process.env.CI ? 1 : 0,
  },
});
