// The address keeps the choice, so that a link opens it again; so do the page's own switches of language and colours.

/** @param choice what the builder has to say; what else stands in the address stays there */
export function keepInAddress(choice: URLSearchParams): void {
  // The site's own colours: public/theme.js.
  const theme = new URLSearchParams(location.search).get('theme')
  history.replaceState(null, '', searchOf(choice, theme) + location.hash)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a, .themes a'))
    link.search = searchOf(choice, new URL(link.href).searchParams.get('theme'))
}

function searchOf(choice: URLSearchParams, theme: string | null): string {
  return `?${new URLSearchParams([...choice, ...(theme === null ? [] : [['theme', theme]])]).toString()}`
}
