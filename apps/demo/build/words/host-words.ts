// The host pages below hosts/: each is there to be opened, read and tested. A new one is a file there and a line here.
import type { Localised } from '../languages.ts'

export const hostWords: Readonly<Record<string, Localised>> = {
  'strict-csp.html': { en: 'A strict security policy', ru: 'Строгая политика безопасности' },
  'wordpress.html': { en: 'A theme with hostile resets', ru: 'Тема со сбросом стилей' },
  'no-javascript.html': { en: 'No JavaScript at all', ru: 'Совсем без JavaScript' },
  'right-to-left.html': { en: 'From right to left', ru: 'Справа налево' },
  'dark.html': { en: 'A dark page', ru: 'Тёмная страница' },
  'two-versions.html': { en: 'Two copies of the widget', ru: 'Две копии виджета' },
  'fifty-charts.html': { en: 'Fifty charts', ru: 'Пятьдесят диаграмм' },
  'frame-own.html': { en: 'A frame, and our own script', ru: 'Рамка и наш скрипт' },
  'frame-pym.html': { en: 'A frame of Pym.js', ru: 'Рамка Pym.js' },
  'frame-amp.html': { en: 'A frame as on AMP pages', ru: 'Рамка как на страницах AMP' },
  'frame-embedly.html': { en: 'A frame as of Embedly and Medium', ru: 'Рамка как у Embedly и Medium' },
  'frame-guardian.html': { en: 'A frame as in the Guardian', ru: 'Рамка как в Guardian' },
  'frame-datawrapper.html': { en: 'A frame as of Datawrapper', ru: 'Рамка как у Datawrapper' },
  'srcdoc.html': { en: 'A page made of text', ru: 'Страница из текста (srcdoc)' },
  'sandbox.html': { en: 'A sandboxed frame', ru: 'Изолированная рамка (sandbox)' },
}
