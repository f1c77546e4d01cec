import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { workOf } from '../licence-memo.js';
import { itemsToStartWith, MAY_START } from '../permits.js';
import { WORK } from '../work-machine.js';

/**
 * 建筑法 art. 9, W01: building begins. 环境影响评价法 art. 25, 水土保持法 art. 26, 防洪法 art. 27, 节约能源法 art. 15: not before
 * every approval that the start needs stands for good; 江西办法: and everything is there that was promised for it.
 */
export function startWork(p: Passage, { extra }: CommandOf<'start-work'>): void {
  refuseElsewhere(p);
  const work = workOf(p.step);
  const state = p.follow(WORK, work.state, 'WORK_STARTED');
  refuseBeforeApprovals(p);
  refuseOnWhatFell(p);
  p.remember({ work: { ...work, state }, startedOn: p.today });
  p.record('work.started', { ...extra }, [p.lead]);
  p.meet('work-start');
}

/** 建筑法 art. 9, W02: put off, before it is over, twice at most and each time by three months at most. */
export function extendStart(p: Passage, { months, reason }: CommandOf<'extend-start'>): void {
  const work = workOf(p.step);
  const clock = p.running('work-start');
  const state = p.follow(WORK, clock ? work.state : 'W_VOID', 'START_EXTENDED');
  const times = p.setting.parameters.number('start_extension_times');
  if (work.extensions >= times) p.refuse('work.extensions-exhausted', '建筑法9', { times });
  const most = p.step.item.validity?.renew?.max?.n ?? 0;
  const by = months ?? most;
  if (by < 1 || by > most) p.refuse('work.extension-too-long', '建筑法9', { months: by, most });
  p.remember({ work: { ...work, state, extensions: work.extensions + 1 } });
  p.prolong('work-start', by, reason ?? 'start-extended');
}

function refuseElsewhere(p: Passage): void {
  const items = itemsToStartWith(p.setting);
  if (!items.includes(p.step.item.code)) p.refuse('work.elsewhere', '建筑法7', { items });
  if (p.setting.worksStarted() && p.step.memo.startedOn === undefined)
    p.refuse('work.already-started', '建筑法9');
}

function refuseBeforeApprovals(p: Passage): void {
  const waitsFor = p.setting.blockers(MAY_START);
  if (waitsFor.length > 0) p.refuse('work.approvals-missing', '行政许可法81', { waitsFor });
}

/** What the permit stands on was revoked, or holds no longer: it is not undone, but nobody begins on it. */
function refuseOnWhatFell(p: Passage): void {
  const items = p.setting.impediments().filter(({ because }) => because !== 'land-breached');
  if (items.length > 0)
    p.refuse('work.relies-on-fallen', '行政许可法69', { items: items.map(({ item }) => item) });
}
