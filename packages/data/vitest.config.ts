import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // The build is run as a process of its own, beside everything else that a small machine does at the time.
    testTimeout: 60_000,
  },
})
