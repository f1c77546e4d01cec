/** How steps are shown; apart from the feature's face, so that what has no HTTP needs no Nest. */
export { named, showPrerequisite } from './show-step.js';
export { HolderView, LIGHTS } from './clock-views.js';
export { PrerequisiteView, ProjectLineView, PUBLIC_STATES } from './step-views.js';
export { StepsModule } from './steps.module.js';
