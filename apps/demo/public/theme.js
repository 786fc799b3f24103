// The reader's choice of colours lives in the address (?theme=dark) and travels along the site's own links; nothing is
// stored. A classic script in the head, so that no page flashes in the wrong colours.
/* global document, location, URL, URLSearchParams */
{
  const root = document.documentElement
  const asked = new URLSearchParams(location.search).get('theme')
  const theme = asked === 'light' || asked === 'dark' ? asked : 'auto'
  root.dataset['theme'] = theme

  document.addEventListener('DOMContentLoaded', () => {
    for (const choice of document.querySelectorAll('[data-theme-choice]'))
      if (choice.dataset['themeChoice'] === theme) choice.setAttribute('aria-current', 'true')
    if (theme === 'auto') return
    for (const link of document.querySelectorAll('a[href]:not([download]):not([data-theme-choice])')) {
      const address = new URL(link.href)
      if (address.origin !== location.origin || link.getAttribute('href')?.startsWith('#')) continue
      address.searchParams.set('theme', theme)
      link.href = address.href
    }
  })
}
