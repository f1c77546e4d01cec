/** How what was raised is shown, for those that bring a kind of it. */
export { MatterPath, MattersQuery } from './matter-forms.js';
export { MatterFiguresView, MatterInFullView, MattersOfProjectView, MatterView } from './matter-views.js';
export { showFigures, showInFull, showMatter, type Vocabularies } from './show-matter.js';
