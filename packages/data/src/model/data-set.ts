/** What the data set is called, wherever it names itself: in citations, descriptions and descriptors. */
export const dataSetTitle = 'Central Asia Prosecutions'
