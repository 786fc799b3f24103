// Pictures of a chart, read as whoever opens them would.
import { expect } from 'vitest'

export async function bitmapOf(file: Blob): Promise<ImageData> {
  const address = URL.createObjectURL(file)
  const image = new Image()
  image.src = address
  await image.decode()
  URL.revokeObjectURL(address)
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth
  canvas.height = image.naturalHeight
  const context = canvas.getContext('2d')
  if (!context) throw new Error('There is no canvas.')
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

/** Pixels that are not the paper’s, in rows from top to bottom (parts of the height). */
export function inked({ data, width, height }: ImageData, top = 0, bottom = 1): number {
  let count = 0
  for (let y = Math.floor(height * top); y < Math.floor(height * bottom); y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4
      if (data[at + 3] === 255 && (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) < 600)
        count += 1
    }
  }
  return count
}

export function parsed(svg: string): Document {
  const made = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(made.querySelector('parsererror')?.textContent).toBeUndefined()
  return made
}

export const textIn = (node: ParentNode) =>
  [...node.querySelectorAll('text')].map((label) => label.textContent).join(' ')
