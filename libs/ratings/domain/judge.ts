import type { Addressee } from '../../steps/domain/duty.js';
import type { Passage } from '../../steps/domain/passage.js';

/** 数据局 (政务服务管理机构) keeps the ratings: it judges appeals, and calls back. */
export const DATA_BUREAU = 'DSB';

export const judge = ({ setting }: Passage): Addressee => setting.officeOf(DATA_BUREAU);

/** Of several who have something to do about a rating each does its own: nobody decides on its own appeal. */
export function demandCharged(p: Passage, subject: 'review' | 'visit'): void {
  const { department } = p.actor;
  const to = p.duty('rating', subject)?.to;
  if (department !== undefined && department !== to?.code)
    p.refuse('rating.not-the-judge', '国办发〔2019〕51号');
}
