import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // The build is run as a process of its own, beside everything else that a small machine does at the time.
    testTimeout: 60_000,
    // The promises that only the compiler keeps. Faults of other files are `npm run typecheck`'s to report.
    typecheck: {
      enabled: true,
      include: ['test/**/*.test-d.ts'],
      tsconfig: './tsconfig.json',
      ignoreSourceErrors: true,
    },
  },
})
