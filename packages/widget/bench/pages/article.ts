/**
 * The page around every chart, the same for all: a newsroom's article as a phone gets it, of usual length and with what
 * usually stands around one, but without the pictures, typefaces and advertisements of which no two pages have the same.
 */
import { Filler } from './filler.ts'

const style = `
  *, *::before, *::after { box-sizing: border-box }
  body { margin: 0; font: 16px/1.5 Georgia, serif; color: #1a1c1e; background: #fff }
  a { color: inherit; text-decoration-color: #9aa0a6 }
  header, nav, footer { font: 14px/1.4 system-ui, sans-serif }
  header { display: flex; gap: 16px; align-items: center; padding: 8px 16px; border-bottom: 1px solid #e1e4e7 }
  header ul { display: flex; gap: 16px; margin: 0; padding: 0; list-style: none; overflow: hidden; white-space: nowrap }
  article, aside { margin: 0 auto; max-width: 720px; padding: 0 16px }
  h1 { font-size: 24px; line-height: 1.2; margin: 12px 0 }
  h2 { font-size: 19px; line-height: 1.3; margin: 24px 0 8px }
  p { margin: 0 0 16px }
  figure { margin: 16px 0 }
  figure svg, figure img { max-width: 100%; height: auto }
  aside ul, footer ul { padding: 0; list-style: none }
  aside li { padding: 12px 0; border-top: 1px solid #e1e4e7 }
  aside li a { font-weight: bold }
  footer { padding: 24px 16px; background: #f2f4f5 }
  footer ul { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 16px }`

/** @param charts each is a piece of HTML; the first stands under the heading, the others after two paragraphs each */
export function article([first = '', ...others]: readonly string[]): string {
  const filler = new Filler()
  const link = (words: number) => `<a href="#top">${filler.sentence(words)}</a>`
  const list = (length: number, item: () => string) =>
    `<ul>\n${Array.from({ length }, () => `<li>${item()}</li>`).join('\n')}\n</ul>`
  const paragraph = () => `<p>${filler.paragraph()} ${link(3)}. ${filler.sentence(12)}.</p>`
  const section = () => [`<h2>${filler.sentence(5)}</h2>`, ...Array.from({ length: 4 }, paragraph)].join('\n')
  return `<!doctype html>
<html lang="en" id="top">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Lorem ipsum</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header><strong>Lorem</strong><nav>${list(12, () => link(1))}</nav></header>
<main>
<article>
<h1>${filler.sentence(4)}</h1>
${[first, ...others.flatMap((chart) => [paragraph(), paragraph(), chart])].join('\n')}
${Array.from({ length: 6 }, section).join('\n')}
</article>
<aside><h2>${filler.sentence(2)}</h2>${list(20, () => `${link(7)}<p>${filler.sentence(14)}.</p>`)}</aside>
</main>
<footer>${list(40, () => link(2))}</footer>
</body>
</html>
`
}
