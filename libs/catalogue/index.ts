export * from './domain/index.js';
export { parseCatalogue, type CatalogueProblem, type ParsedCatalogue } from './parse-catalogue.js';
export { currentVersion, loadCatalogue, readCatalogueFiles } from './read-catalogue.js';
export type { CatalogueFiles, Place } from './yaml-sources.js';
export { describeProblem } from './describe-problem.js';
export { CatalogueRegistry } from './catalogue-registry.js';
export { publishCatalogue } from './publish-catalogue.js';
export type { PublishedVersion } from './store/catalogue-versions.js';
