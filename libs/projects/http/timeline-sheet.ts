import type { Catalogue } from '../../catalogue/domain/catalogue.js';
import type { RecordedFact } from '../../facts/index.js';
import { allPages, type Column, type Sheet } from '../../platform/http/index.js';
import { wordsFor, type Text } from '../../platform/messages/index.js';
import { named } from '../../steps/http/index.js';

const head = (code: string): Text => wordsFor('timelineheads', code);

/** 时间线: every fact of a project, by its number, with what it says and the hash that binds it. */
export function timelineSheet(
  project: string,
  catalogue: Catalogue,
  read: Parameters<typeof allPages<RecordedFact>>[0],
): Sheet<RecordedFact> {
  const column = (code: string, width: number, cell: Column<RecordedFact>['cell']) => ({
    head: head(code),
    width,
    cell,
  });
  return {
    name: { zh: `${head('timeline').zh} ${project}`, en: `${head('timeline').en} ${project}` },
    columns: [
      column('seq', 8, ({ seq }) => seq),
      column('at', 26, ({ at }) => at),
      column('fact', 28, ({ fact }, language) => wordsFor('facts', fact)[language]),
      column('item', 32, ({ item }, language) => item && named(catalogue.items, item)[language]),
      column('actor', 24, ({ actor }, language) => actorNamed(catalogue, actor)[language]),
      column('data', 60, ({ data }) => (Object.keys(data).length === 0 ? null : JSON.stringify(data))),
      column('recorded-at', 26, ({ recordedAt }) => recordedAt),
      column('hash', 68, ({ hash }) => hash),
    ],
    pages: allPages(read),
  };
}

/** `dept:NRP` is the department by its name. */
function actorNamed({ departments }: Catalogue, label: string): Text {
  const [role = '', department] = label.split(':');
  return department === undefined ? wordsFor('actors', role) : named(departments, department);
}
