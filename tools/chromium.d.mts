export const chromiumArguments: string[]
export function findChromium(): Promise<{
  path: string
  from: 'CHROME_PATH' | 'package' | 'playwright' | 'system'
  env: Record<string, string>
}>
