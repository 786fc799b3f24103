/**
 * Copies text for the reader.
 *
 * @throws Error where the browser has no clipboard for the page (which is not encrypted), or does not let it be used (in
 *   a frame without `allow="clipboard-write"`): https://developer.mozilla.org/docs/Web/API/Clipboard/writeText
 */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}

/**
 * Copies what stands in a field. Where the clipboard is refused the text is left selected, for the reader's own keys.
 *
 * @returns whether it was copied
 */
export async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await copyText(field.value)
    return true
  } catch {
    const root = field.getRootNode()
    const before = root instanceof ShadowRoot ? root.activeElement : null
    field.focus()
    field.select()
    // The way of before, which asks for nothing but the reader's press: where pages have no clipboard it is the only one.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const copied = document.execCommand('copy')
    if (copied && before instanceof HTMLElement) before.focus()
    return copied
  }
}
