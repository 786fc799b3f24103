/** A specification as a file: drawn nowhere in the page, and let go of once the file is made. */
import type { Result } from 'vega-embed'
import type { TopLevelSpec } from 'vega-lite'
import { bringVega, drawnOnPaper } from './paper.ts'

/** @throws Error where Vega cannot be brought, or cannot draw the specification */
export function svgOf(document: Document, spec: TopLevelSpec): Promise<string> {
  return drawn(document, spec, ({ view }) => view.toSVG())
}

/**
 * @param scale pixels of the picture to each of the specification
 * @throws Error as above, and where the browser cannot hold a picture that large
 */
export function pngOf(document: Document, spec: TopLevelSpec, scale: number): Promise<Blob> {
  return drawn(document, spec, async ({ view }) => {
    const canvas = await view.toCanvas(scale)
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob)
        else reject(new Error(`The browser made no picture of ${canvas.width} by ${canvas.height} pixels.`))
      }, 'image/png')
    })
  })
}

async function drawn<File>(
  document: Document,
  spec: TopLevelSpec,
  make: (result: Result) => Promise<File>,
): Promise<File> {
  const { result } = await drawnOnPaper(await bringVega(), document, spec)
  try {
    return await make(result)
  } finally {
    result.finalize()
  }
}
