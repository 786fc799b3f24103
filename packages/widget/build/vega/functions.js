// In place of vega-functions, the library of Vega's expressions: the two that the drawings call. Others would be missed
// by the test of src/live. `this.context` is the running dataflow's.
export const functionContext = {
  isValid(value) {
    return value !== null && value !== undefined && !Number.isNaN(value)
  },
  scale(name, value) {
    return this.context.scales[name]?.value(value)
  },
}
