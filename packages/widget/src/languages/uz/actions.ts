// What the element says in Uzbek around what a reader takes along.
import type { ActionsWords } from '../actions-words.ts'

export const actions: ActionsWords = {
  group: 'Saqlash, iqtibos keltirish, ulashish',
  names: {
    data: 'Maʼlumotlarni yuklab olish',
    image: 'Rasmni saqlash',
    cite: 'Iqtibos keltirish',
    share: 'Ulashish',
    embed: 'Saytga joylash',
  },
  image: {
    about: (png, svg) =>
      `${png} sayt va ijtimoiy tarmoqlar uchun, ${svg} chop etish va sahifalash uchun qulay. Ikkalasida ham sarlavha, shartli belgilar, izohlar va manbalar bor.`,
    download: (format) => `${format} yuklab olish`,
  },
  citation: { styles: 'Havola uslubi', plain: 'Bir qatorda', gost: 'GOST', text: 'Bibliografik havola' },
  link: { text: 'Shu diagramma havolasi', send: 'Yuborish…' },
  code: {
    kinds: 'Nima joylanadi',
    recommended: 'Matnli diagramma',
    script: 'Faqat diagramma',
    iframe: 'Freymda',
    figure: 'Rasm, skriptsiz',
    text: 'Joylash kodi',
    replace: (address, script) => `${address} oʻrniga ${script} turgan papka manzilini qoʻying.`,
  },
  copy: 'Nusxa olish',
  copied: 'Nusxa olindi',
  notCopied:
    'Bu sahifaga oʻzi nusxa olishga ruxsat berilmagan. Matn belgilandi: undan klaviatura yoki menyu orqali nusxa oling.',
  making: 'Fayl tayyorlanmoqda…',
  handedOver: (name) => `Yuklab olish: ${name}`,
  notMade: 'Faylni tayyorlab boʻlmadi.',
  credit: (name, version) => `${name}, ${version} versiyasi`,
  publishers: (names) => `Manbalar: ${names.join('; ')}`,
  addresses: (column) => `${column}: manzili`,
}
