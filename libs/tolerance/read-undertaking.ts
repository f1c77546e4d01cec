import type { Actor } from '../identity/index.js';
import { viewStep, type Engine } from '../steps/index.js';
import { undertakingFor, type Undertaking } from './undertaking.js';

/** 容缺补正承诺书: the text that is signed with an application that leaves something for later. */
export async function readUndertaking(engine: Engine, actor: Actor, stepId: string): Promise<Undertaking> {
  return viewStep(engine, actor, stepId, ({ file, step: { item, region }, now }) => {
    const parameters = engine.sources.parameters(now).for({ item: item.code, region });
    return undertakingFor({ catalogue: file.book.catalogue, item, parameters });
  });
}
