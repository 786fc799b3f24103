/** `docs/benchmark.md`: the report with what a reader must know to believe it. */
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { network, processor } from './conditions.ts'
import { versions } from './versions.ts'

const file = fileURLToPath(new URL('../docs/benchmark.md', import.meta.url))

export async function writeDocument(report: string, rounds: number, chromium: string): Promise<void> {
  const text = `# How fast a chart is there

Written by \`npm run bench\`, which exits with an error where a target is missed. Times are ratios of one run, the page
with an inline static SVG being 1: seconds are those of a machine.

${report}

${method(rounds, chromium, await versions())}
`
  await mkdir(new URL('../docs/', import.meta.url), { recursive: true })
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }))
}

function method(rounds: number, chromium: string, compared: readonly string[]): string {
  return `## How it is measured

The same article shows the same figure under its heading: cases by year in Kazakhstan, the rows taken from the data
package. \`static\` has the figure's poster as SVG in the page, with no other request and no script: the limit.
\`recommended\` and \`script\` are what \`embedCode\` gives for these kinds. The other pages draw the same bars with the
same numbers over them by another library, as its documentation says: a place, and one minified module script right
under it. The article is of usual length, with links around it, a few words of style and no picture.

**Reader.** Chromium with a phone's viewport and its processor slowed down ${processor} times, on slow 4G as Lighthouse has it:
1.6 Mbit/s down, 750 kbit/s up, ${network.latency} ms from a request to its answer. Every visit has a context of its own, so nothing is
cached. Pages are visited in turns, each time another one first, ${rounds} times after a round that does not count. Times
are medians. All files come from one host on the same machine, compressed beforehand by the best that Brotli has, and to be kept for ever.

**First chart.** The first frame of Chromium's own filmstrip in which there are bars. All pages draw their largest bars
in one colour, and the pictures of the frames are searched for it: what a reader sees, by the same rule for
a picture, an SVG and a canvas, and nobody's word is taken for it. **Live chart.** Ours says so by \`prosecution-ready\`; the
end of the next frame counts. A library's first chart is its live one. **Main thread before it.** The page's tasks until
the first chart, slowed down, without the time that other processes took. **Layout shift.** All of it together, in the worst
visit. **Bytes.** As they are transferred, with headers; of the script before the first chart, what had come by then.

**In doubt, for the others.** Charts of theirs that would be animated are not, so that their first frame has whole bars
in it. ECharts is bundled with no more than this chart needs, which its documentation tells on a later page; the whole
of it is twice as large. Their rows are in the script itself, and they bring no table, no sentences, no sources and no
other language. Making a connection is left out: it would take each page the same time, and all ratios nearer to 1.

**Fifty charts.** Every figure in every language and one more, each as recommended, on a fast network: counted and not timed.
**Data of a figure.** Its own rows out of the data set, compressed by Brotli. The data set is made larger by claims about
articles beside its subject, which no figure shows.

Versions: Chromium ${chromium}, ${compared.join(', ')}.`
}
