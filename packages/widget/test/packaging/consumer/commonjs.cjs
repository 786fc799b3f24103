const { claim } = require('@central-asia-prosecutions/data')
const claims = require('@central-asia-prosecutions/data/json/claims.json')

const id = 'kz.172.registered.2024.mediazona'
console.log(JSON.stringify({ value: claim(id).value, json: claims.find((row) => row.id === id)?.value }))
