import type { Catalogue, Facts } from '../catalogue/domain/catalogue.js';
import { authorize, type Actor } from '../identity/index.js';
import { inSnapshot } from '../platform/database/index.js';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import type { Procedure } from '../procedure/domain/procedure.js';
import type { Reliance } from '../procedure/domain/reliance.js';
import { questionsAsked, type AskedGroup } from '../procedure/index.js';
import { resolveLead } from '../regions/index.js';
import { procedureBook, type ProcedureBook } from '../steps/index.js';
import { demandRightFacts, knownFacts } from './project-facts.js';
import { reliancesAtEntry } from './reliances-in.js';
import type { Registry } from './register-project.js';

export interface PreviewAsked {
  readonly type: string;
  readonly region: string;
  readonly facts: Facts;
  readonly park?: string;
}

/** A procedure as it would be drawn up, before anybody registers a project. */
export interface ProcedurePreview {
  readonly catalogue: Catalogue;
  readonly type: string;
  readonly facts: Facts;
  readonly questions: readonly AskedGroup[];
  readonly procedure: Procedure;
  readonly reliances: ReadonlyMap<string, Reliance>;
  readonly officeOf: (item: string) => { readonly department: string; readonly region: string };
}

/** 优化营商环境条例 art. 40, 行政许可法 art. 30: who plans a project is told beforehand what it takes, and why. */
export async function previewProcedure(
  registry: Registry,
  actor: Actor,
  asked: PreviewAsked,
): Promise<ProcedurePreview> {
  authorize(actor, 'procedure:preview', {});
  const { type, region } = asked;
  const version = await registry.currentCatalogue();
  const catalogue = await registry.sources.catalogue(version);
  if (!catalogue.projectTypes.has(type)) throw InvalidInput.of('type', 'project-type');
  if (!registry.regions.has(region)) throw InvalidInput.of('region', 'region');
  demandRightFacts(catalogue, asked.facts);
  const facts = knownFacts(asked.facts);
  const book = await procedureBook(registry, { catalogueVersion: version, type, facts });
  return {
    catalogue,
    type,
    facts,
    questions: questionsAsked(catalogue, type, facts),
    procedure: book.procedure,
    reliances: await reliancesFor(registry, asked, book, facts),
    officeOf: (item) => resolveLead(registry.regions, region, catalogue.items.get(item)?.lead ?? '', item),
  };
}

async function reliancesFor(
  { db, clock }: Registry,
  asked: PreviewAsked,
  { catalogue, procedure }: ProcedureBook,
  facts: Facts,
): Promise<ProcedurePreview['reliances']> {
  const now = await clock.now();
  return inSnapshot(db, (tx) => reliancesAtEntry(tx, asked, { catalogue, procedure, facts }, now));
}
