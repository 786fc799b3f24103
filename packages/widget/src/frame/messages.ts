/**
 * What `embed.html` and `<prosecution-frame>` around it say to each other. Types alone: each side is a script of its own,
 * and may be of another version.
 */

/** From the frame: how tall its content is, in CSS pixels of its own. */
export interface HeightMessage {
  readonly type: 'prosecution-height'
  readonly height: number
}

/** To the frame: asks for the height once more, for whoever came too late to hear it. */
export interface HeightQuestion {
  readonly type: 'prosecution-height-wanted'
}
