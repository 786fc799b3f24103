// In the place of src/data/data-version.ts.
export { dataVersion } from '../../generated/by-figure.ts'
