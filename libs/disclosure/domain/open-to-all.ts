import type { Item } from '../../catalogue/domain/item.js';

/** 保守国家秘密法: what touches these is nobody's business but that of those who deal with it. */
const KEPT: readonly string[] = ['STATE_SECRETS', 'NATIONAL_SECURITY'];

/** 政府信息公开条例 art. 14: what is a state secret, or endangers the nation's security, is not made public. */
export const isOpenToAll = ({ exclusion }: Pick<Item, 'exclusion'>): boolean =>
  !(exclusion?.grounds ?? []).some((ground) => KEPT.includes(ground));
