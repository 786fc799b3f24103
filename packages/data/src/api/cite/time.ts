// A time as running text: what is approximate, uncertain or open says so.
import type { StatedDate, StatedTime } from '../edtf.ts'
import type { CitationLanguage } from './language.ts'

export function timeText(words: CitationLanguage, time: StatedTime): string {
  switch (time.kind) {
    case 'date':
      return marked(words, time.date, words.date(time.date))
    case 'interval': {
      const { from, to } = time
      if (from && to) return `${ofEnd(words, from)} – ${ofEnd(words, to)}`
      if (to) return marked(words, to, words.noLaterThan(to))
      return from ? marked(words, from, words.noEarlierThan(from)) : words.dateNotShown
    }
    case 'text':
      return time.text
  }
}

/** `text` as the mark of its date allows it to be said. */
export function marked(words: CitationLanguage, { mark }: StatedDate, text: string): string {
  if (mark === null) return text
  const uncertain = mark === '~' ? text : `${text} (?)`
  return mark === '?' ? uncertain : words.approximately(uncertain)
}

/** The date of a time that is one certain date; null for every other. */
export function certainDate(time: StatedTime | null): StatedDate | null {
  return time?.kind === 'date' && time.date.mark === null ? time.date : null
}

function ofEnd(words: CitationLanguage, date: StatedDate): string {
  return marked(words, date, words.date(date))
}
