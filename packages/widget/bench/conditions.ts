/** Whose reader it is: Lighthouse's mobile one. https://github.com/GoogleChrome/lighthouse/blob/main/core/config/constants.js */

/** Milliseconds that a message takes to the host and back. */
export const roundTrip = 150

/** Slow 4G. Of both directions in bytes a second. */
export const network = {
  latency: roundTrip,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
}

/**
 * Before the first request a connection has to be made: one round trip for TCP, one for TLS 1.3. Chromium's throttle
 * leaves that out, so the server waits as long before it gives the page.
 */
export const handshake = 2 * roundTrip

/** How many times slower than this machine. */
export const processor = 4

export const phone = {
  viewport: { width: 412, height: 915 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  locale: 'en-US',
}
