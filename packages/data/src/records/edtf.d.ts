// The edtf package ships no types. https://github.com/inukshuk/edtf.js
declare module 'edtf' {
  interface ExtendedDate {
    readonly type: string
    /** Milliseconds since 1970 UTC of the first moment covered; -Infinity for an open or unknown start. */
    readonly min: number
    /** Milliseconds since 1970 UTC of the last moment covered; Infinity for an open or unknown end. */
    readonly max: number
  }
  export default function edtf(text: string): ExtendedDate
}
