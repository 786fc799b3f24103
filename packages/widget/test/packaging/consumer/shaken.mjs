import { countries } from '@central-asia-prosecutions/data'

console.log(countries)
