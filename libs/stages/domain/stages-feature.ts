import type { Feature } from '../../steps/domain/feature.js';
import { followBundle } from './bundle.js';
import { STAGE_BUNDLE } from './bundle-machine.js';
import './commands.js';
import { stageOver } from './lapses.js';
import { measure } from './measure.js';
import { extendStage } from './rules/extend-stage.js';
import { submitStage } from './rules/submit-stage.js';

/** 分阶段并联审批: the stages of a project as one, and the time that was promised for each and for all of it. */
export const stages: Feature = {
  name: 'stages',
  machines: [STAGE_BUNDLE],
  commands: { 'submit-stage': submitStage, 'extend-stage': extendStage },
  lapses: { stage: stageOver, project: stageOver },
  projectMoved: (dossier, before, after) => {
    followBundle(dossier, { before, after });
    measure(dossier, { before, after });
  },
  redrawn: (dossier) => measure(dossier),
};
