/**
 * How the pages around frames want to be told a height, and how some ask for it. Each takes its own and passes over the
 * rest, so all of them are said at once; to anybody, for a height is no secret.
 */
import type { HeightMessage, HeightQuestion } from '../frame/messages.ts'

/** What a frame is known by. */
export interface Frame {
  /** The page's address, as the frame was given it. */
  readonly address: string
  /** What the page was asked for, which tells it from other frames of the same article. */
  readonly query: string
  /** Pym's name for it; null where the parent is none of Pym's. */
  readonly pymChild: string | null
}

/** @param height whole CSS pixels */
export function heightMessages(height: number, frame: Frame): readonly unknown[] {
  const { address, query, pymChild } = frame
  const own: HeightMessage = { type: 'prosecution-height', height }
  return [
    own,
    // AMP: https://amp.dev/documentation/components/amp-iframe/#iframe-resizing. So does NPR's sidechain:
    // https://github.com/nprapps/sidechain/blob/master/src/index.js
    { sentinel: 'amp', type: 'embed-size', height },
    // Embedly, and Medium through it: https://docs.embed.ly/reference/provider-height-resizing
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    // The Guardian: https://github.com/guardian/dotcom-rendering/blob/main/dotcom-rendering/src/client/updateIframeHeight.tsx
    JSON.stringify({ type: 'set-height', value: height }),
    // Datawrapper's script for pages: https://developer.datawrapper.de/docs/responsive-iframe. Its elder form looks for
    // the id in the addresses of the page's frames, which this query is a part of.
    { 'datawrapper-height': { [query]: height } },
    ...(pymChild === null ? [] : [pymMessage(pymChild, 'height', String(height))]),
  ]
}

/** NPR's Pym: https://github.com/nprapps/pym.js/blob/master/src/pym.js (`_makeMessage`). */
function pymMessage(child: string, type: string, value: string): string {
  return ['pym', child, type, value].join('xPYMx')
}

/** Whether the page around the frame asks for its height. */
export function asksForHeight(message: unknown, { pymChild }: Frame): boolean {
  if (typeof message === 'string') {
    // The Guardian asks so: dotcom-rendering/src/client/newsletterEmbedIframe.ts, and its apps in the same word unquoted.
    if (message === 'resize' || message === '"resize"') return true
    // Pym's parent tells the frame its width, and is answered with the height.
    return pymChild !== null && message.startsWith(pymMessage(pymChild, 'width', ''))
  }
  if (typeof message !== 'object' || message === null || !('type' in message)) return false
  const asked: HeightQuestion['type'] = 'prosecution-height-wanted'
  return message.type === asked
}
