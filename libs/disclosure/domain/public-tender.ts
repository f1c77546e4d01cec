import type { StepFile } from '../../steps/domain/step-file.js';
import '../../tenders/domain/procurement/procurement-memo.js';
import '../../tenders/domain/tender/tender-memo.js';

/** 招标投标法 art. 16: once it is published, whoever may bid finds the tender, and has something to say to it. */
export const isPublicTender = ({ memo }: Pick<StepFile, 'memo'>): boolean =>
  memo.tender !== undefined || memo.procurement !== undefined;
