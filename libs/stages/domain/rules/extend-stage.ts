import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { bundleOf, isOpenBundle, keepBundle } from '../bundle.js';
import { jointOf } from '../subjects.js';
import { stageOf } from './submit-stage.js';

const CLAUSE = '行政许可法42(2)';

/** 行政许可法 art. 42(2): fifteen working days more for what is handled together, once, by the head of the government. */
export function extendStage(p: Passage, command: CommandOf<'extend-stage'>): void {
  p.demandReason(command.reason, CLAUSE);
  const { subject } = stageOf(p, command.stage);
  const bundle = bundleOf(p, subject);
  if (bundle?.extended) p.refuse('stage.already-extended', CLAUSE, { stage: subject });
  if (!isOpenBundle(bundle) || !p.running('stage', jointOf(subject)))
    p.refuse('stage.no-limit-runs', CLAUSE, { stage: subject });
  keepBundle(p, subject, { ...bundle, extended: true });
  const days = p.setting.parameters.number('joint_extension_wd');
  const due = p.extend('stage', days, 'extension', jointOf(subject));
  const { reason } = command;
  p.record('stage.extended', { ...command.extra, stage: subject, ...due, reason }, [p.applicant]);
}
