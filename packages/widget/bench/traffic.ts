/** What came over the network, as it is encoded, with its headers. */
import type { CDPSession } from 'playwright'

export interface Transfer {
  readonly address: string
  /** `Document`, `Script`, `Image`, `Fetch` and so on. */
  type: string
  /** Seconds of the trace's clock. */
  readonly asked: number
  /** Bytes, each time some came. */
  readonly parts: { readonly at: number; readonly bytes: number }[]
  failed: boolean
}

export class Traffic {
  readonly #transfers = new Map<string, Transfer>()

  static async of(session: CDPSession): Promise<Traffic> {
    const traffic = new Traffic()
    const transfers = traffic.#transfers
    session.on('Network.requestWillBeSent', ({ requestId, timestamp, request: { url }, type = 'Other' }) => {
      if (!url.startsWith('data:'))
        transfers.set(requestId, { address: url, type, asked: timestamp, parts: [], failed: false })
    })
    session.on('Network.responseReceived', ({ requestId, timestamp, type, response }) => {
      const transfer = transfers.get(requestId)
      if (!transfer) return
      transfer.type = type
      transfer.failed = response.status >= 400
      transfer.parts.push({ at: timestamp, bytes: response.encodedDataLength })
    })
    session.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
      transfers.get(requestId)?.parts.push({ at: timestamp, bytes: Math.max(0, encodedDataLength) })
    })
    session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
      const transfer = transfers.get(requestId)
      if (!transfer) return
      const known = transfer.parts.reduce((sum, { bytes }) => sum + bytes, 0)
      transfer.parts.push({ at: timestamp, bytes: Math.max(0, encodedDataLength - known) })
    })
    session.on('Network.loadingFailed', ({ requestId }) => {
      const transfer = transfers.get(requestId)
      if (transfer) transfer.failed = true
    })
    await session.send('Network.enable')
    return traffic
  }

  get transfers(): readonly Transfer[] {
    return [...this.#transfers.values()]
  }

  /** @param until seconds of the trace's clock */
  bytes(until = Infinity, type?: string): number {
    return this.transfers
      .filter((transfer) => type === undefined || transfer.type === type)
      .flatMap(({ parts }) => parts)
      .filter(({ at }) => at <= until)
      .reduce((sum, { bytes }) => sum + bytes, 0)
  }

  bytesByType(): Record<string, number> {
    const types = [...new Set(this.transfers.map(({ type }) => type))]
    return Object.fromEntries(types.map((type) => [type, this.bytes(Infinity, type)]))
  }
}
