/** How steps are shown, and how a feature takes commands; apart from the face, so that what has no HTTP needs no Nest. */
export { named, showAct, showClock, showPrerequisite, showRound, showRefusal } from './show-step.js';
export { ClockView, HolderView, LIGHTS } from './clock-views.js';
export {
  PersonView,
  PossibleActView,
  PrerequisiteView,
  ProjectLineView,
  PUBLIC_STATES,
  RefusalView,
  RoundView,
} from './step-views.js';
export { projectLine, stepLine, StepLineView } from './step-line.js';
export { StepsModule } from './steps.module.js';
export { CommandForm, ReasonedForm, StepPath } from './command-forms.js';
export { commandOf } from './command-of.js';
export { Command } from './command-route.js';
