// The class comes without a side effect: importing it defines no element.
import { claim } from '@central-asia-prosecutions/data'
import claims from '@central-asia-prosecutions/data/json/claims.json' with { type: 'json' }
import { ProsecutionChart } from '@central-asia-prosecutions/widget'
import { describe } from '@central-asia-prosecutions/widget/describe'

const id = 'kz.172.registered.2024.mediazona'
console.log(
  JSON.stringify({
    value: claim(id).value,
    json: claims.find((row) => row.id === id)?.value,
    described: describe({ figure: 'disputed', lang: 'en', country: 'KZ', from: 2024, to: 2024 }).title,
    element: typeof ProsecutionChart,
    defined: globalThis.customElements?.get('prosecution-chart') !== undefined,
  }),
)
