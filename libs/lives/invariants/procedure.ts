import type { LifeRecord, LivedFact } from '../life-record.js';
import type { Invariant } from './invariant.js';

const ofStep = ({ facts }: LifeRecord, id: string, ...names: string[]): LivedFact[] =>
  facts.filter((f) => f.step === id && names.includes(f.fact));

const eachStep =
  (broken: (record: LifeRecord, id: string, item: string) => readonly string[]) => (record: LifeRecord) =>
    record.steps.flatMap(({ id, item }) => broken(record, id, item).map((what) => `${item}: ${what}`));

/** INV-A: a project has its code before anything is accepted. */
const codeFirst: Invariant = {
  id: 'INV-A',
  broken: ({ facts }) =>
    facts[0]?.fact === 'project.registered' && facts[0].data['code'] ? [] : ['no code at first'],
};

/** INV-B: at most one request for corrections an application. */
const oneRequestForCorrections: Invariant = {
  id: 'INV-B',
  broken: eachStep((record, id) =>
    ofStep(record, id, 'step.corrections-requested').filter(({ actor }) => actor !== 'system').length > 1
      ? ['asked twice']
      : [],
  ),
};

/** INV-C: no pause without procedure and basis, and none that is still open when it is decided. */
const pausesHaveGrounds: Invariant = {
  id: 'INV-C',
  broken: eachStep((record, id) => {
    const pauses = ofStep(record, id, 'step.paused');
    const open = (fact: LivedFact): boolean =>
      pauses.filter(({ seq }) => seq < fact.seq).length >
      ofStep(record, id, 'step.resumed', 'step.terminated', 'step.withdrawn').filter(
        ({ seq }) => seq < fact.seq,
      ).length;
    return [
      ...pauses
        .filter(({ data }) => !data['procedure'] || !data['basis'])
        .map(() => 'paused without procedure or basis'),
      ...ofStep(record, id, 'step.granted', 'step.refused')
        .filter((f) => !f.data['with'] && open(f))
        .map(() => 'decided while paused'),
    ];
  }),
};

/** INV-D: exactly one extension, with its reason. */
const oneExtension: Invariant = {
  id: 'INV-D',
  broken: eachStep((record, id) => {
    const extended = ofStep(record, id, 'step.extended');
    return [
      ...(extended.length > 1 ? ['extended twice'] : []),
      ...extended.filter(({ data }) => !data['reason']).map(() => 'extended without a reason'),
    ];
  }),
};

/** INV-E: silence grants nothing but filings, and what a numbered rule of the place lets it decide (A25). */
const silenceGrantsNothing: Invariant = {
  id: 'INV-E',
  broken: eachStep((record, id) => {
    const filing = record.steps.find((s) => s.id === id)?.machine === 'filing';
    return ofStep(record, id, 'step.granted')
      .filter(({ actor, data }) => actor === 'system' && !filing && !data['with'])
      .filter(({ data }) => data['mode'] !== 'tacit' || !data['basis'])
      .map(() => 'granted by nobody');
  }),
};

/** INV-F: nobody is asked for what can be fetched. */
const nothingFetchedIsAsked: Invariant = {
  id: 'INV-F',
  broken: eachStep((record, id) =>
    ofStep(record, id, 'step.corrections-requested')
      .flatMap(({ data }) => (data['materials'] as string[]).filter((ref) => ref.startsWith('D-')))
      .map((ref) => `asked for ${ref}`),
  ),
};

/** INV-H, INV-L: no fact of ours speaks of a fee for a licence or an assessment. */
const noFees: Invariant = {
  id: 'INV-H',
  broken: ({ facts }) =>
    facts
      .filter((f) => /^(step|licence)\./.test(f.fact) && 'fee' in f.data)
      .map((f) => `${f.fact} carries a fee`),
};

/** INV-L: what stands on an assessment of the park says why, with the clause, and nobody is asked to pay. */
const sharedWithReason: Invariant = {
  id: 'INV-L',
  broken: ({ facts }) =>
    facts
      .filter(({ fact }) => fact === 'step.waived' || fact === 'step.simplified')
      .filter(({ data }) => !JSON.stringify(data['reason'] ?? '').includes('优化营商环境条例'))
      .map(({ fact, item }) => `${item}: ${fact} without its clause`),
};

/** 区域评估: a waiver ends by a person, and only once it was flagged; what was submitted in time is never flagged. */
const waiversEndByPeople: Invariant = {
  id: 'parks',
  broken: eachStep((record, id) => {
    const expired = ofStep(record, id, 'step.dependency-broken').filter(
      ({ data }) => data['because'] === 'assessment-expired',
    );
    const begun = ofStep(record, id, 'step.submitted')[0]?.seq ?? Infinity;
    const waived = ofStep(record, id, 'step.waived').length > 0;
    const ended = ofStep(record, id, 'step.reliance-ended').filter(
      ({ actor, data }) => actor === 'system' && data['reason'] !== 'project.facts-changed',
    );
    return [
      ...expired.filter(({ seq }) => seq > begun).map(() => 'flagged although it had begun'),
      ...(waived ? ended : []).map(() => 'a waiver was ended by nobody'),
    ];
  }),
};

/** INV-I: what is refused says why, and what may be done against it. */
const refusalsHaveReasons: Invariant = {
  id: 'INV-I',
  broken: ({ facts }) =>
    facts
      .filter(({ fact, data }) => fact === 'step.refused' && !(data['reason'] && data['remedies']))
      .map(({ item }) => `${item} was refused without reason or remedies`),
};

/** INV-J: everything is handled by the version of the catalogue that the project began with. */
const oneCatalogue: Invariant = {
  id: 'INV-J',
  broken: ({ facts }) =>
    facts.filter(({ data }) => 'catalogue' in data).length === 1 ? [] : ['more than one catalogue'],
};

/** INV-M: what is chained names nobody's identity. */
const noIdentityNumbers: Invariant = {
  id: 'INV-M',
  broken: ({ facts }) =>
    facts
      .filter(({ data }) => /\b\d{17}[\dXx]\b/.test(JSON.stringify(data)))
      .map(({ seq }) => `fact ${seq} holds an identity number`),
};

/** 容缺: a promise that was broken ends the matter and suspends the right, both. */
const brokenPromisesFollow: Invariant = {
  id: 'tolerance',
  broken: eachStep((record, id) => {
    const lapsed = ofStep(record, id, 'material.lapsed');
    if (lapsed.length === 0) return [];
    return ofStep(record, id, 'step.terminated').length === 1 &&
      ofStep(record, id, 'right.suspended').length === 1
      ? []
      : ['a deferred material lapsed without its consequences'];
  }),
};

export const PROCEDURE: readonly Invariant[] = [
  codeFirst,
  oneRequestForCorrections,
  pausesHaveGrounds,
  oneExtension,
  silenceGrantsNothing,
  nothingFetchedIsAsked,
  noFees,
  sharedWithReason,
  waiversEndByPeople,
  refusalsHaveReasons,
  oneCatalogue,
  noIdentityNumbers,
  brokenPromisesFollow,
];
