import type { CommandOf } from '../commands.js';
import type { Passage } from '../passage.js';

/** 行政许可法 art. 42, A15, INV-D: once, before the limit is over, by the right head, with the reason told. */
export function extend(p: Passage, command: CommandOf<'extend'>): void {
  p.demandReason(command.reason, '行政许可法42');
  const { extension } = p.step.item.limit;
  if (!extension) p.refuse('step.no-extension', '行政许可法42');
  if (p.step.memo.extended) p.refuse('step.already-extended', '行政许可法42');
  if (!p.may('EXTENSION_APPROVED')) p.take('EXTENSION_APPROVED');
  if (!p.running('decision')) p.refuse('step.extension-too-late', '行政许可法42');
  p.take('EXTENSION_APPROVED', { extended: true });
  const due = p.extend('decision', extension.n, 'extension');
  p.record('step.extended', { ...command.extra, ...due, reason: command.reason });
}
