/**
 * By what tests know that something is said in a language, or is not: phrases as they stand in its sentences. A language
 * that is offered has all of them.
 */
import type { LabelLanguage } from '@central-asia-prosecutions/data'

export interface TelltalePhrases {
  /** That no more than one document says so. */
  readonly byOneReport: string
  /** That people fought for a side, which the data do not say of those who were only registered. */
  readonly forRussia: string
  /** After a number: that it counts years, as of a term. */
  readonly years: string
  /** That one event came of another; no word that may also draw a conclusion. */
  readonly causes: readonly string[]
}

export const telltalePhrases: Readonly<Record<LabelLanguage, TelltalePhrases>> = {
  en: {
    byOneReport: 'by one report',
    forRussia: 'for Russia',
    years: 'years',
    causes: ['because', 'after which', 'therefore'],
  },
  ru: {
    byOneReport: 'по сообщению одного источника',
    forRussia: 'за Россию',
    years: 'лет',
    causes: ['поэтому', 'из-за', 'после чего', 'вследствие'],
  },
  kk: {
    byOneReport: 'бір хабар бойынша',
    forRussia: 'Ресей жағында',
    years: 'жыл',
    causes: ['салдарынан', 'соның нәтижесінде', 'содан кейін', 'кесірінен'],
  },
  ky: {
    byOneReport: 'бир кабар боюнча',
    forRussia: 'Россия тарап',
    years: 'жыл',
    causes: ['натыйжасында', 'андан кийин', 'кесепетинен'],
  },
  tg: {
    byOneReport: 'тибқи як хабар',
    forRussia: 'тарафи Русия',
    years: 'сол',
    causes: ['дар натиҷа', 'пас аз он', 'зеро'],
  },
  tk: {
    byOneReport: 'bir habara görä',
    forRussia: 'Russiýanyň tarapynda',
    years: 'ýyl',
    causes: ['netijesinde', 'ondan soň', 'sebäpli'],
  },
  uz: {
    byOneReport: 'bir xabarga koʻra',
    forRussia: 'Rossiya tomonida',
    years: 'yil',
    causes: ['natijasida', 'shundan keyin', 'sababli'],
  },
}
