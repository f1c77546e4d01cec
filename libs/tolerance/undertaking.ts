import type { Catalogue, Words } from '../catalogue/domain/index.js';
import type { Item, ItemMaterial } from '../catalogue/domain/item.js';
import { fill, hashOfWords } from '../platform/messages/index.js';
import { readYaml } from '../platform/read-yaml.js';
import type { FormSubject, SignedForm } from '../steps/domain/setting.js';
import { SUSPENDED_MONTHS } from './domain/rules/not-supplied.js';

interface Section {
  readonly title: Words;
  readonly text: Words;
}

interface UndertakingTemplate {
  readonly notice: string;
  readonly version: string;
  readonly title: Words;
  readonly sections: readonly Section[];
  readonly words: Readonly<Record<string, Words>>;
}

/** 容缺补正承诺书 in the words in which it is signed. */
export interface Undertaking extends SignedForm {
  readonly title: Words;
  readonly sections: readonly Section[];
}

const template = readYaml(new URL('./data/M-A06.2026.1.yaml', import.meta.url)) as UndertakingTemplate;

/** M-A06 for an item of the catalogue: what may be missing, until when, and what follows if it is not supplied. */
export function undertakingFor(about: FormSubject): Undertaking {
  const { notice, version, title } = template;
  const zh = blanksIn('zh', about);
  const en = blanksIn('en', about);
  const sections = template.sections.map((section) => ({
    title: section.title,
    text: { zh: fill(section.text, zh).zh, en: fill(section.text, en).en },
  }));
  return { notice, version, sha256: hashOfWords([notice, version, title, sections]), title, sections };
}

/** Which text it is that is signed, and the hash of its words. */
export function signedUndertaking(about: FormSubject): SignedForm {
  const { title: _, sections: __, ...form } = undertakingFor(about);
  return form;
}

type Language = keyof Words & ('zh' | 'en');

function blanksIn(language: Language, { catalogue, item, parameters }: FormSubject) {
  const deferrable = deferrableIn(catalogue, item);
  const days = parameters.number('tolerance_supply_wd');
  return {
    code: item.code,
    item: item[language],
    suspendedMonths: SUSPENDED_MONTHS,
    deferrable: listed(
      deferrable.map(({ ref }) => nameOf(catalogue, ref)[language]),
      language,
    ),
    periods: listed(
      deferrable.map((material) => periodOf(catalogue, material, days)[language]),
      language,
    ),
  };
}

const listed = (entries: readonly string[], language: Language): string | string[] =>
  entries.length > 0 ? [...entries] : (template.words['none']?.[language] ?? '');

/** What the catalogue lets be missing, and no rule keeps from being. */
const deferrableIn = ({ materials }: Catalogue, item: Item): ItemMaterial[] =>
  item.materials.filter(
    ({ ref, role, deferrable }) =>
      role === 'SECONDARY' && deferrable && materials.get(ref)?.settles === undefined,
  );

const UNITS = { WD: 'inWorkingDays', CD: 'inDays', M: 'inMonths', Y: 'inYears' } as const;

function periodOf(catalogue: Catalogue, { ref, supplyBy }: ItemMaterial, days: number): Words {
  const material = nameOf(catalogue, ref);
  const by = supplyBy ?? { n: days, unit: 'WD' as const };
  const said = template.words['milestone' in by ? by.milestone : UNITS[by.unit]] ?? material;
  const n = 'milestone' in by ? '' : by.n;
  return { zh: fill(said, { material: material.zh, n }).zh, en: fill(said, { material: material.en, n }).en };
}

const nameOf = ({ materials, documents }: Catalogue, ref: string): Words =>
  materials.get(ref) ?? documents.get(ref) ?? { zh: ref, en: ref };
