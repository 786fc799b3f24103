import { heightIn } from './height.ts'
import type { HeightQuestion } from './messages.ts'

/** On a server there is none, and the module can be imported all the same. */
const Base = (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ?? (Object as never)

/** For the element and what is in it; a page's own rules come before these. */
const rules =
  ':host{display:block}:host([hidden]){display:none}iframe,::slotted(iframe){border:0;display:block;width:100%}'

function furnish(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  root.adoptedStyleSheets = [sheet]
  root.append(document.createElement('slot'))
}

/**
 * A frame that is as tall as what it shows. It holds the `<iframe>` of an `embed.html`, which has a height of its own until
 * then and for ever without JavaScript; or `src` names that page, and the frame is made.
 *
 * No clock is asked: the page in the frame tells its height when it changes.
 *
 * @summary An iframe of `embed.html` that fits its height.
 * @tag prosecution-frame
 *
 * @attribute {string} src - Address of an `embed.html` with its query, where the element holds no frame of it
 *
 * @slot - The `<iframe>`
 */
export class ProsecutionFrame extends Base {
  static readonly observedAttributes: readonly string[] = ['src']

  #made: HTMLIFrameElement | undefined

  constructor() {
    super()
    furnish(this.attachShadow({ mode: 'open' }))
  }

  connectedCallback(): void {
    window.addEventListener('message', this.#hear)
    this.#make()
    const question: HeightQuestion = { type: 'prosecution-height-wanted' }
    this.#frame?.contentWindow?.postMessage(question, '*')
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#hear)
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#make()
  }

  get #frame(): HTMLIFrameElement | undefined {
    return this.querySelector('iframe') ?? this.#made
  }

  /** The address may have come through a filter that lets no frame through, nor a `javascript:` link. */
  #make(): void {
    const src = this.getAttribute('src')
    const address = src !== null && URL.canParse(src, document.baseURI) && new URL(src, document.baseURI)
    if (!address || !/^https?:$/.test(address.protocol)) return
    if (!this.#made) {
      if (this.#frame) return
      this.#made = document.createElement('iframe')
      this.#made.loading = 'lazy'
      this.#made.height = '600'
      this.#made.title = this.title
      this.#made.src = address.href
      this.shadowRoot?.append(this.#made)
    } else if (this.#made.src !== address.href) this.#made.src = address.href
  }

  readonly #hear = ({ source, data }: MessageEvent<unknown>): void => {
    const frame = this.#frame
    const height = heightIn(data)
    if (!frame || height === undefined || !source || source !== frame.contentWindow) return
    // What a page calls the frame's height may have its borders in it.
    const borders =
      getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0
    frame.style.height = `${height + borders}px`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prosecution-frame': ProsecutionFrame
  }
}
