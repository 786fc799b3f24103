/** A drawing as a file: drawn nowhere in the page, and let go of once the file is made. */
import type { View } from 'vega'
import type { Drawing } from '../figures/drawing.ts'
import { drawnOnPaper, type BringForm } from './paper.ts'

/** @throws Error where Vega cannot be brought, or the drawing cannot be drawn */
export function svgOf(document: Document, drawing: Drawing, form: BringForm): Promise<string> {
  return drawn(document, drawing, form, (view) => view.toSVG())
}

/**
 * @param scale pixels of the picture to each of the drawing
 * @throws Error as above, and where the browser cannot hold a picture that large
 */
export function pngOf(document: Document, drawing: Drawing, form: BringForm, scale: number): Promise<Blob> {
  return drawn(document, drawing, form, async (view) => {
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
  drawing: Drawing,
  form: BringForm,
  make: (view: View) => Promise<File>,
): Promise<File> {
  const { view } = await drawnOnPaper(document, drawing, form)
  try {
    return await make(view)
  } finally {
    view.finalize()
  }
}
