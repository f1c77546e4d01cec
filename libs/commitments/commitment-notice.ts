import { readdirSync } from 'node:fs';
import { citeClauses, type Words } from '../catalogue/domain/index.js';
import { fill, hashOfWords } from '../platform/messages/index.js';
import { readYaml } from '../platform/read-yaml.js';
import type { FormSubject, SignedForm } from '../steps/domain/setting.js';

interface NoticeTemplate {
  readonly notice: string;
  readonly version: string;
  readonly title: Words;
  readonly sections: readonly Section[];
  readonly words: Readonly<Record<'none' | 'banned' | 'notBanned', Words>>;
}

interface Section {
  readonly title: Words;
  readonly text: Words;
}

/** A notice in the words in which it is signed. */
export interface FilledNotice extends SignedForm {
  readonly title: Words;
  readonly sections: readonly Section[];
}

const folder = new URL('./data/', import.meta.url);
const templates = readdirSync(folder).map((file) => readYaml(new URL(file, folder)) as NoticeTemplate);
const CURRENT = '2026.1';

/** 告知承诺书 N-17: what the applicant is told and signs, for an item of the catalogue; by default its newest text. */
export function commitmentNotice(about: FormSubject, version: string = CURRENT): FilledNotice {
  const template = templates.find((one) => one.version === version);
  if (!template) throw new Error(`There is no version ${version} of the commitment's notice`);
  const sections = template.sections.map(({ title, text }) => ({
    title,
    text: inBoth(text, template, about),
  }));
  const { notice, title } = template;
  return { notice, version, sha256: hashOfWords([notice, version, title, sections]), title, sections };
}

/** Which text it is that is signed, and the hash of its words. */
export function signedForm(about: FormSubject): SignedForm {
  const { title: _, sections: __, ...form } = commitmentNotice(about);
  return form;
}

function inBoth(text: Words, template: NoticeTemplate, about: FormSubject): Words {
  return {
    zh: fill(text, blanksIn('zh', template, about)).zh,
    en: fill(text, blanksIn('en', template, about)).en,
  };
}

function blanksIn(language: keyof Words, { words }: NoticeTemplate, about: FormSubject) {
  const { catalogue, item, parameters } = about;
  const { materials, documents, departments, legend } = catalogue;
  const listed = (refs: readonly string[]): string | string[] =>
    refs.length === 0
      ? words.none[language]
      : refs.map((ref) => (materials.get(ref) ?? documents.get(ref))?.[language] ?? ref);
  const refsOf = (isWanted: (material: (typeof item.materials)[number]) => boolean) =>
    listed(item.materials.filter(isWanted).map(({ ref }) => ref));
  const banMonths = parameters.number('commitment_ban_months');
  return {
    code: item.code,
    item: item[language],
    department: departments.get(item.lead)?.[language] ?? item.lead,
    legal: citeClauses(catalogue, item.legal),
    letter: legend.commitment[item.commitment]?.[language],
    main: refsOf(({ role, ref }) => role === 'MAIN' && materials.has(ref)),
    replaceable: refsOf(
      ({ role, deferrable, ref }) => role === 'SECONDARY' && deferrable && materials.has(ref),
    ),
    postcheckWd: parameters.number('commitment_postcheck_wd'),
    rectifyWd: parameters.number('commitment_rectify_wd'),
    ban: fill(banMonths > 0 ? words.banned : words.notBanned, { banMonths })[language],
  };
}
