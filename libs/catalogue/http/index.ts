export { CatalogueModule } from './catalogue.module.js';
export { NamedView, WordsView } from './named-view.js';
