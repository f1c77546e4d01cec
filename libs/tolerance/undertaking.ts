import { readdirSync } from 'node:fs';
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

const folder = new URL('./data/', import.meta.url);
const templates = readdirSync(folder).map((file) => readYaml(new URL(file, folder)) as UndertakingTemplate);
const CURRENT = '2026.2';

/** M-A06 for an item of the catalogue: what is left for later, until when, and what follows if it is not supplied. */
export function undertakingFor(about: FormSubject, version: string = CURRENT): Undertaking {
  const template = templates.find((one) => one.version === version);
  if (!template) throw new Error(`There is no version ${version} of the undertaking`);
  const { notice, title } = template;
  const zh = blanksIn('zh', template, about);
  const en = blanksIn('en', template, about);
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

function blanksIn(language: Language, { words }: UndertakingTemplate, about: FormSubject) {
  const { catalogue, item, parameters } = about;
  const days = parameters.number('tolerance_supply_wd');
  const listed = (materials: readonly ItemMaterial[], say: (material: ItemMaterial) => Words) =>
    materials.length > 0 ? materials.map((one) => say(one)[language]) : (words['none']?.[language] ?? '');
  const nameIn = ({ ref }: ItemMaterial) => nameOf(catalogue, ref);
  const deferred = deferredIn(about);
  return {
    code: item.code,
    item: item[language],
    suspendedMonths: SUSPENDED_MONTHS,
    deferrable: listed(deferrableIn(catalogue, item), nameIn),
    deferred: listed(deferred, nameIn),
    periods: listed(deferred, (material) => periodOf(catalogue, words, material, days)),
  };
}

/** What is left for later; while nobody has said it, what may be. */
const deferredIn = ({ catalogue, item, deferred }: FormSubject): readonly ItemMaterial[] =>
  deferred ? item.materials.filter(({ ref }) => deferred.includes(ref)) : deferrableIn(catalogue, item);

/** What the catalogue lets be missing, and no rule keeps from being. */
const deferrableIn = ({ materials }: Catalogue, item: Item): ItemMaterial[] =>
  item.materials.filter(
    ({ ref, role, deferrable }) =>
      role === 'SECONDARY' && deferrable && materials.get(ref)?.settles === undefined,
  );

const UNITS = { WD: 'inWorkingDays', CD: 'inDays', M: 'inMonths', Y: 'inYears' } as const;

function periodOf(
  catalogue: Catalogue,
  words: UndertakingTemplate['words'],
  { ref, supplyBy }: ItemMaterial,
  days: number,
): Words {
  const material = nameOf(catalogue, ref);
  const by = supplyBy ?? { n: days, unit: 'WD' as const };
  const said = words['milestone' in by ? by.milestone : UNITS[by.unit]] ?? material;
  const n = 'milestone' in by ? '' : by.n;
  return { zh: fill(said, { material: material.zh, n }).zh, en: fill(said, { material: material.en, n }).en };
}

const nameOf = ({ materials, documents }: Catalogue, ref: string): Words =>
  materials.get(ref) ?? documents.get(ref) ?? { zh: ref, en: ref };
