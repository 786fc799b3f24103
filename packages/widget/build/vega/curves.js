// In place of the curves of lines and areas: drawings have neither.
export default function curves() {
  throw new Error('There is no line to be curved.')
}
