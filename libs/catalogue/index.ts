export * from './domain/index.js';
export { currentVersion, loadCatalogue } from './read-catalogue.js';
export { CatalogueRegistry } from './catalogue-registry.js';
export { DraftDesk } from './draft-desk.js';
export { publishCatalogue, publishShipped } from './publish-catalogue.js';
export type { PublishedVersion } from './store/catalogue-versions.js';
