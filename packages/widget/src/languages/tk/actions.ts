// What the element says in Turkmen around what a reader takes along.
import type { ActionsWords } from '../actions-words.ts'

export const actions: ActionsWords = {
  group: 'Saklamak, salgylanmak we paýlaşmak',
  names: {
    data: 'Maglumatlary ýükläp almak',
    image: 'Suraty saklamak',
    cite: 'Salgylanmak',
    share: 'Paýlaşmak',
    embed: 'Saýta goýmak',
  },
  image: {
    about: (png, svg) =>
      `${png} saýtlar we sosial ulgamlar üçin, ${svg} çap etmek we sahypalamak üçin amatly. Ikisinde hem sözbaşy, şertli belgiler, bellikler we çeşmeler bar.`,
    download: (format) => `${format} ýükläp almak`,
  },
  citation: {
    styles: 'Salgylanmanyň görnüşi',
    plain: 'Bir setirde',
    gost: 'GOST',
    text: 'Bibliografik salgylanma',
  },
  link: { text: 'Şu diagrammanyň salgysy', send: 'Ibermek…' },
  code: {
    kinds: 'Näme goýulýar',
    recommended: 'Tekstli diagramma',
    script: 'Diňe diagramma',
    iframe: 'Freýmde',
    figure: 'Surat, skriptsiz',
    text: 'Saýta goýmak üçin kod',
    replace: (address, script) =>
      `${address} salgysynyň ýerine ${script} faýlynyň duran bukjasynyň salgysyny goýuň.`,
  },
  copy: 'Göçürip almak',
  copied: 'Göçürip alyndy',
  notCopied:
    'Bu sahypanyň özüne göçürip almaga rugsat berilmedi. Tekst saýlandy: ony klawiatura ýa-da menýu arkaly göçürip alyň.',
  making: 'Faýl taýýarlanýar…',
  handedOver: (name) => `Ýükläp almak: ${name}`,
  notMade: 'Faýly taýýarlap bolmady.',
  credit: (name, version) => `${name}, ${version} wersiýasy`,
  publishers: (names) => `Çeşmeler: ${names.join('; ')}`,
  addresses: (column) => `${column}: salgysy`,
}
