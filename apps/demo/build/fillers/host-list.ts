// `<ul data-fill="hosts"></ul>`: the host pages, by what they are.
import { hostsAddress } from '../hosts.ts'
import { addressFrom, type Page } from '../page.ts'
import { append, attribute, element, findAll } from '../tree.ts'
import { hostWords } from '../words/host-words.ts'

export function fillHostList(page: Page): void {
  for (const place of findAll(page.document, (found) => attribute(found, 'data-fill') === 'hosts'))
    append(
      place,
      ...Object.entries(hostWords).map(([name, words]) =>
        element(
          'li',
          {},
          element('a', { href: addressFrom(page, `${hostsAddress}/${name}`) }, words[page.language]),
        ),
      ),
    )
}
