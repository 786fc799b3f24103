/** What the data is, for whoever meets it without its repository: the same words in every description of it. */
import { dataSetTitle } from '../model/data-set.ts'

export const about = {
  /** A name for machines. */
  slug: 'central-asia-prosecutions',
  title: dataSetTitle,
  description:
    'How many citizens of Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan are prosecuted for fighting in foreign wars, under which article, with what sentence: every published count with who counted it, the document and the place in it, and how far it is to be believed. Where counters disagree, all of them are here, and a written decision with its reason says which one leads. Years without a figure say why. No private person is named.',
  keywords: [
    'Kazakhstan',
    'Kyrgyzstan',
    'Tajikistan',
    'Turkmenistan',
    'Uzbekistan',
    'criminal prosecutions',
    'mercenarism',
    'foreign fighters',
    'criminal statistics',
    'open data',
  ],
  /** Of the data; the code beside it is under the MIT licence. */
  license: {
    spdx: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
} as const

/** How to name the data in a text. */
export function citation(version: string): string {
  return `${about.title}. Version ${version} [Data set]. Licence: ${about.license.spdx}.`
}
