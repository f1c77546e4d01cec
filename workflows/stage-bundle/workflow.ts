import { Vigil, type WatchInput } from '../vigil/vigil.js';

/**
 * 分阶段并联审批: the time that was promised for each stage of a project, for what of it was applied for together, and for the
 * project as a whole (行政许可法 art. 42(2), 国办发〔2019〕11号).
 *
 * The departments accept and decide on the ledger. This workflow stands for what happens if they are too late with it.
 */
export async function stageBundle(input: WatchInput): Promise<void> {
  const project = new Vigil('stage-bundle', input);
  await project.begin();
  while (!project.isOver) {
    const late = await project.limitGone('stage', 'project');
    if (late) await project.settle();
  }
}
