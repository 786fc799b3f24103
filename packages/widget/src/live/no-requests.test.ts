import { expect, it } from 'vitest'
import { noRequests } from './no-requests.ts'

it.each(['https://data.example/rows.json', '/rows.json', 'rows.csv', 'file:///etc/hosts', 'data:text/csv,a'])(
  'refuses %s, whichever way Vega asks for it, and tells',
  async (address) => {
    const told: string[] = []
    const loader = noRequests((message) => told.push(message))
    const answers = [
      loader.load(address),
      loader.http(address, {}),
      loader.file(address),
      loader.sanitize(address, { context: 'href' }),
    ]
    for (const answer of answers) await expect(answer).rejects.toThrow(address)
    expect(told).toHaveLength(4)
    for (const message of told) expect(message).toContain(address)
  },
)
