// HTML as a text. Whatever a row holds, it stays what it is: a text, the value of an attribute, an address.

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** For between tags, and for between the quotation marks of an attribute. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')
}

/**
 * The text as a link, where the address is one of the web; `javascript:` and its like get none.
 *
 * @param attributes of the text, whether it is linked or not
 */
export function linked(text: string, url: string | null, attributes = ''): string {
  if (url !== null && /^https?:\/\//i.test(url)) {
    return `<a href="${escaped(url)}"${attributes}>${escaped(text)}</a>`
  }
  return attributes === '' ? escaped(text) : `<span${attributes}>${escaped(text)}</span>`
}
