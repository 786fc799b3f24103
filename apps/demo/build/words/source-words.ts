// The words of the list of sources.
import type { Localised } from '../languages.ts'

interface SourceWords {
  readonly unknownTitle: string
  readonly unknownPublisher: string
  readonly unknownDate: string
  readonly retells: string
  readonly excerpt: string
}

export const sourceWords: Localised<SourceWords> = {
  en: {
    unknownTitle: 'Title not shown',
    unknownPublisher: 'Publisher not shown',
    unknownDate: 'date not shown',
    retells: 'retells another document',
    excerpt: 'only a part was seen',
  },
  ru: {
    unknownTitle: 'Заголовок неизвестен',
    unknownPublisher: 'Издание не указано',
    unknownDate: 'дата не указана',
    retells: 'пересказ другого документа',
    excerpt: 'доступна только часть',
  },
}
