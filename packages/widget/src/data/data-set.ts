/** What the data set is called, wherever it names itself: as in the data package, which a test holds it to. */
export const dataSetName = 'Central Asia Prosecutions'
