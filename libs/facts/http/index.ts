/** How facts are shown; apart from the feature's face, so that what has no HTTP needs no Nest. */
export { ChainVerdictView, RecordedFactView } from './fact-views.js';
