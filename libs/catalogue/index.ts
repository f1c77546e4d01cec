export * from './domain/index.js';
export { currentVersion, loadCatalogue } from './read-catalogue.js';
export { CatalogueRegistry } from './catalogue-registry.js';
export { publishCatalogue } from './publish-catalogue.js';
export type { PublishedVersion } from './store/catalogue-versions.js';
