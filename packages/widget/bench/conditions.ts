/**
 * Whose reader it is: that of Lighthouse's audits, on slow 4G and a phone.
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md
 */

/** As Chromium takes it: milliseconds from a request to its answer, and bytes a second. */
export const network = {
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
}

/** How many times slower than this machine. */
export const processor = 4

export const phone = {
  viewport: { width: 412, height: 915 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  locale: 'en-US',
}
