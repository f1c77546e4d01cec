/** INV-K: what no condition of an approval, a tender, land or funding may ask for, and the clause that forbids it. */
export interface Unfair {
  readonly words: string;
  readonly clause: string;
}

interface Guard {
  readonly clause: string;
  readonly words: readonly RegExp[];
}

const LOCAL = '(?:本(?:地|市|县|区|省|州)|当地|项目所在地|注册地)';

const GUARDS: readonly Guard[] = [
  {
    clause: 'INV-K 招标投标法6; 公平竞争审查条例9',
    words: [
      /\b(?:owner|bidder|supplier|applicant|company|enterprise)?_?(?:local_)?regist(?:ered|ration)_(?:region|place|city|county|province|address)\b/i,
      /\b(?:local|nonlocal|outside)_(?:registration|registered|bidder|supplier|company|enterprise|owner)\b/i,
      new RegExp(`${LOCAL}(?:注册|登记|企业|供应商|投标人)`),
      /(?:限制|排斥|不接受|禁止)外地/,
      /外地(?:企业|投标人|供应商)/,
      /(?:locally registered|registered (?:in|within) (?:this|the) (?:city|county|province|region)|local (?:bidders|suppliers|companies) only)/i,
    ],
  },
  {
    clause: 'INV-K 招标投标法实施条例32',
    words: [
      /\b(?:local|regional)_(?:awards?|records?|performance|experience)\b/i,
      new RegExp(`${LOCAL}[^，。；]{0,6}(?:业绩|奖项|获奖)`),
      /特定行政区域[^，。；]{0,6}(?:业绩|奖项)/,
      /(?:awards?|works done|experience) (?:in|of) (?:this|the) (?:city|county|province|region)/i,
    ],
  },
  {
    clause: 'INV-K 全国统一大市场建设指引',
    words: [
      /\b(?:local_)?(?:subsidiary|branch)_(?:region|required|here)\b/i,
      /\b(?:local_tax|tax_contribution|statistics_contribution|local_investment|investment_amount_here|statistics_region)\w*\b/i,
      new RegExp(`(?:在)?${LOCAL}[^，。；]{0,6}(?:子公司|分公司|分支机构|纳税|纳统|入统)`),
      /(?:纳税额|税收贡献|纳统|入统|统计入库|投资额)[^，。；]{0,8}(?:条件|加分|优先|要求|不低于|达到)/,
      /(?:local (?:subsidiary|branch)|tax contribution|statistics contribution)/i,
    ],
  },
];

/** The first of the forbidden conditions that a rule's text, or the name of what it asks for, speaks of. */
export function unfairIn(text: string): Unfair | null {
  for (const { clause, words } of GUARDS) {
    const found = words.map((word) => word.exec(text)?.[0]).find((hit) => hit !== undefined);
    if (found !== undefined) return { words: found, clause };
  }
  return null;
}
