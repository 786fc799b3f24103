/**
 * Copies text for the reader.
 *
 * @throws Error where the browser has no clipboard for the page (which is not encrypted), or does not let it be used (in
 *   a frame without `allow="clipboard-write"`): https://developer.mozilla.org/docs/Web/API/Clipboard/writeText
 */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}
