// The words of the list of sources.
import type { Localised } from '../languages.ts'

interface SourceWords {
  readonly unknownTitle: string
  readonly unknownPublisher: string
  readonly unknownDate: string
  /** Of a document that is only known to have been there by a day. */
  readonly noLater: (date: string) => string
  readonly retells: string
  readonly excerpt: string
}

export const sourceWords: Localised<SourceWords> = {
  en: {
    unknownTitle: 'Title not shown',
    unknownPublisher: 'Publisher not shown',
    unknownDate: 'date not shown',
    noLater: (date) => `no later than ${date}`,
    retells: 'retells another document',
    excerpt: 'only a part was seen',
  },
  ru: {
    unknownTitle: 'Заголовок неизвестен',
    unknownPublisher: 'Издание не указано',
    unknownDate: 'дата не указана',
    noLater: (date) => `${date} или раньше`,
    retells: 'пересказ другого документа',
    excerpt: 'доступна только часть',
  },
}
