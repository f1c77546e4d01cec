export { CatalogueModule } from './catalogue.module.js';
export { NamedView, WordsView } from './named-view.js';
export { DraftsModule } from './drafts.module.js';
