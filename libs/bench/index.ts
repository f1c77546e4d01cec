export { runBench } from './bench.js';
export { pidIn } from './measurements/start.js';
export { processorTime } from './processes/process-tree.js';
export { readOptions, USAGE } from './options.js';
export { report } from './report/report.js';
export { Site } from './site.js';
