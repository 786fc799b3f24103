// The class comes without a side effect: importing it defines no element.
import { claim } from '@central-asia-prosecutions/data'
import claims from '@central-asia-prosecutions/data/json/claims.json' with { type: 'json' }
import { ProsecutionChart } from '@central-asia-prosecutions/widget'
import { describe } from '@central-asia-prosecutions/widget/describe'
import { embedCode } from '@central-asia-prosecutions/widget/embed-code'

const id = 'kz.172.registered.2024.mediazona'
console.log(
  JSON.stringify({
    value: claim(id).value,
    json: claims.find((row) => row.id === id)?.value,
    described: describe({ figure: 'disputed', lang: 'en', country: 'KZ', from: 2024, to: 2024 }).title,
    element: typeof ProsecutionChart,
    code: embedCode({ figure: 'cases-by-year', lang: 'ru', kind: 'script', base: 'https://cdn.example' }),
    defined: globalThis.customElements?.get('prosecution-chart') !== undefined,
  }),
)
