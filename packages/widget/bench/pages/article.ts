/** The page around every chart: a newsroom's article on a phone, the same for all, of words that say nothing. */

const paragraphs = [
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat.',
  'Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur. Excepteur sint occaecat cupidatat non proident, sunt in culpa qui officia deserunt mollit anim id est laborum.',
  'Sed ut perspiciatis unde omnis iste natus error sit voluptatem accusantium doloremque laudantium, totam rem aperiam, eaque ipsa quae ab illo inventore veritatis et quasi architecto beatae vitae dicta sunt explicabo.',
  'Nemo enim ipsam voluptatem quia voluptas sit aspernatur aut odit aut fugit, sed quia consequuntur magni dolores eos qui ratione voluptatem sequi nesciunt, neque porro quisquam est qui dolorem ipsum.',
  'At vero eos et accusamus et iusto odio dignissimos ducimus qui blanditiis praesentium voluptatum deleniti atque corrupti quos dolores et quas molestias excepturi sint occaecati cupiditate non provident.',
  'Temporibus autem quibusdam et aut officiis debitis aut rerum necessitatibus saepe eveniet ut et voluptates repudiandae sint et molestiae non recusandae. Itaque earum rerum hic tenetur a sapiente delectus.',
]

const style = `
  body { margin: 0 auto; max-width: 720px; padding: 0 16px; font: 18px/1.5 Georgia, serif; color: #1a1c1e }
  h1 { font-size: 26px; line-height: 1.2; margin: 16px 0 }
  figure { margin: 16px 0 }
  figure svg, figure img { max-width: 100%; height: auto }`

/** @param charts each is a piece of HTML; the first stands under the heading, the others between paragraphs */
export function article(charts: readonly string[]): string {
  const parts = charts.map((chart) => `${chart}\n${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Lorem ipsum</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<article>
<h1>Lorem ipsum dolor</h1>
${parts.join('\n')}
</article>
</body>
</html>
`
}
