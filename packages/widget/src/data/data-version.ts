/** Release of the rows that came with the widget. In the files of `dist/cdn`, `build/served/bring.ts` says it. */
import { meta } from '@central-asia-prosecutions/data'

export const dataVersion: string = meta.version
