import type { Item } from '../../catalogue/domain/item.js';

/** 问题类别, as the rule book lists them: they are said as they are written. */
export const CATEGORIES = [
  '前期手续',
  '用地',
  '规划',
  '征拆',
  '资金',
  '用电',
  '用水',
  '用气',
  '用油',
  '运输',
  '林地',
  '环评',
  '招投标',
  '施工组织',
  '设计变更',
  '阻工与环境',
  '其他',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const isCategory = (word: string): word is Category =>
  (CATEGORIES as readonly string[]).includes(word);

/** By the domain of the catalogue; whatever else is asked of authorities is 前期手续. */
const BY_DOMAIN: Readonly<Record<string, Category>> = {
  land: '用地',
  planning: '规划',
  finance: '资金',
  power: '用电',
  water: '用水',
  drainage: '用水',
  gas: '用气',
  transport: '运输',
  forestry: '林地',
  environment: '环评',
  tendering: '招投标',
};

export const categoryOf = ({ domain }: Pick<Item, 'domain'>): Category => BY_DOMAIN[domain] ?? '前期手续';
