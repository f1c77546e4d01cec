export { CatalogueModule } from './catalogue.module.js';
export { LongWordsView, NamedView, WordsView } from './named-view.js';
export { DraftsModule } from './drafts.module.js';
