import { authorize, type Action, type Actor, type PolicyObject } from '../identity/index.js';
import type { Tx } from '../platform/database/index.js';
import type { StepFile } from './domain/step-file.js';
import type { Engine } from './engine.js';
import { policyObject, stepIn } from './perform-command.js';
import { viewCaseOfStep, type CaseInView } from './read-case.js';

/** A step as somebody looks at it who may. */
export interface StepInView extends CaseInView {
  readonly item: string;
  readonly step: StepFile;
  readonly object: PolicyObject;
}

/** 行政许可法 art. 30: those concerned may look at a step; so may they at whatever a feature knows of it. */
export async function viewStep<T>(
  engine: Engine,
  actor: Actor,
  stepId: string,
  look: (view: StepInView, tx: Tx) => T | Promise<T>,
  action: Action = 'step:read',
): Promise<T> {
  return viewCaseOfStep(engine, stepId, (view, tx) => {
    const { project, file, item, concerned } = view;
    const step = file.fileOf(stepId) ?? stepIn(file, item);
    const object = { ...policyObject(project, step), concerned };
    authorize(actor, action, object);
    return look({ ...view, step, object }, tx);
  });
}
