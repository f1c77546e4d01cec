import type { CatalogueContent, LegalLimit } from '../catalogue.js';
import type { Finding } from '../finding.js';
import type { Item } from '../item.js';
import { isLaw } from './rank.js';

/** No limit is above what the law allows, no extension longer. */
export function legalLimits(content: CatalogueContent): readonly Finding[] {
  return [...limitsOfItems(content), ...departures(content)];
}

function limitsOfItems(content: CatalogueContent): readonly Finding[] {
  return content.items.flatMap((item, n) => {
    const allowed = allowedFor(content, item);
    if (!allowed) return [];
    const { statutory, extension } = item.limit;
    const data = {
      allowed: allowed.n,
      unit: allowed.unit,
      extension: allowed.extension ?? 0,
      clause: clauseOf(allowed),
    };
    const above = (part: 'statutory' | 'extension', length: number): Finding => ({
      code: 'limit-above-law',
      entry: item.code,
      path: ['items', n, 'limit', part],
      data: { ...data, length },
    });
    return [
      ...(statutory && (statutory.unit !== allowed.unit || statutory.n > allowed.n)
        ? [above('statutory', statutory.n)]
        : []),
      ...(extension && (extension.unit !== allowed.unit || extension.n > (allowed.extension ?? 0))
        ? [above('extension', extension.n)]
        : []),
    ];
  });
}

/** An item's own legal limit comes before that of its kind. */
const allowedFor = (content: CatalogueContent, item: Item): LegalLimit | undefined =>
  content.legalLimits.find((limit) => limit.item === item.code) ?? generalFor(content, item);
const generalFor = (content: CatalogueContent, item: Item | undefined): LegalLimit | undefined =>
  content.legalLimits.find(({ kind }) => kind !== undefined && kind === item?.kind);

/** 行政许可法 art. 42: only a law or a regulation (法律、法规) may provide for more than the twenty days and the ten. */
function departures(content: CatalogueContent): readonly Finding[] {
  return content.legalLimits.flatMap((own, n): readonly Finding[] => {
    const general =
      own.item === undefined
        ? undefined
        : generalFor(
            content,
            content.items.find(({ code }) => code === own.item),
          );
    if (!general || own.unit !== general.unit) return [];
    const longer = own.n > general.n || (own.extension ?? 0) > (general.extension ?? 0);
    if (!longer || isLaw(content, own.clause)) return [];
    const data = {
      allowed: general.n,
      unit: general.unit,
      extension: general.extension ?? 0,
      length: own.n,
      clause: clauseOf(general),
    };
    return [{ code: 'limit-above-law', entry: own.item ?? '', path: ['legalLimits', n], data }];
  });
}

const clauseOf = ({ clause }: LegalLimit): string => `${clause.source} ${clause.article}`;
