/** The form of a catalogue's content as JSON Schema: keys, kinds of value, the closed lists. Codes are checked after. */
type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string', minLength: 1 };
const note: Schema = { type: 'string' };
const flag: Schema = { type: 'boolean' };
const days: Schema = { type: 'integer', minimum: 0 };
const oneOf = (...values: readonly string[]): Schema => ({ enum: values });
const listOf = (items: Schema, minItems = 0): Schema => ({ type: 'array', items, minItems });
const mapOf = (values: Schema): Schema => ({ type: 'object', additionalProperties: values });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

/** An object with these keys and no others; a key that ends in `?` may be missing. */
function object(properties: Readonly<Record<string, Schema>>): Schema {
  const names = Object.keys(properties);
  return {
    type: 'object',
    additionalProperties: false,
    required: names.filter((name) => !name.endsWith('?')),
    properties: Object.fromEntries(names.map((name) => [name.replace(/\?$/, ''), properties[name]])),
  };
}

const words = { zh: text, en: text };
const coded = { code: text, ...words };
const confidence = oneOf('V', 'K', 'P', 'S', 'L');
const unit = oneOf('WD', 'CD', 'M', 'Y');
const clause = object({ source: text, article: text });
const clauses = listOf(clause);
const duration = { n: days, unit };

const statutoryLimit = object({
  ...duration,
  start: oneOf(
    'ACCEPTED',
    'RECEIVED',
    'COMPLETE_INFO',
    'ACCEPTANCE_PASSED',
    'COMPLETED',
    'STARTED',
    'EVALUATION_REPORT',
    'AWARD_DETERMINED',
    'AWARD_NOTICE',
    'DOC_ISSUED',
  ),
  conf: confidence,
  basis: clauses,
  'textUnit?': text,
  'strictCalendarDays?': days,
});

const limit = object({
  statutory: orNull(statutoryLimit),
  extension: orNull(
    object({
      ...duration,
      approver: oneOf('ORGAN_HEAD', 'ORGAN_CHIEF', 'SELF'),
      conf: confidence,
      basis: clauses,
    }),
  ),
  promised: orNull(days),
  'promisedByType?': mapOf(days),
  countsInTotal: flag,
});

const itemMaterial = object({
  ref: text,
  role: oneOf('MAIN', 'SECONDARY'),
  deferrable: flag,
  'supplyBy?': {
    anyOf: [
      object(duration),
      object({ milestone: oneOf('BEFORE_DECISION', 'BEFORE_START', 'BEFORE_COMPLETION_FILING') }),
    ],
  },
  'when?': text,
});

const validity = object({
  ...duration,
  conf: confidence,
  text,
  'basis?': listOf(clause, 1),
  'until?': listOf(text, 1),
  'reexamination?': statutoryLimit,
  'renew?': object({
    'applyBefore?': object(duration),
    'times?': days,
    'max?': object(duration),
    'under?': text,
  }),
});

const kind = oneOf(
  'ADMIN_LICENCE',
  'GOV_APPROVAL',
  'FILING',
  'REG',
  'REGISTRATION',
  'CONFIRMATION',
  'TECH_REVIEW',
  'ASSESSMENT',
  'UTILITY',
  'TENDER_STEP',
  'BUNDLE',
  'SUPERVISION',
  'PRECONDITION',
  'INTERNAL',
  'CONTRACT',
  'PLAN',
  'SELF',
);

const item = object({
  ...coded,
  stage: text,
  kind,
  domain: text,
  lead: text,
  coop: listOf(text),
  applies: mapOf(oneOf('R', 'C', 'M', 'N')),
  'mergedFor?': mapOf(object({ ...words, 'into?': text })),
  'when?': text,
  depends: listOf(
    object({
      item: text,
      mode: oneOf('HARD', 'DECIDE', 'WITH', 'SOFT'),
      'when?': text,
      'types?': listOf(text, 1),
      'only?': text,
      'basis?': text,
    }),
  ),
  limit,
  materials: listOf(itemMaterial),
  clockStops: listOf(
    object({
      procedure: text,
      stopsClock: flag,
      basis: clauses,
      'max?': days,
      'unit?': unit,
      'conf?': confidence,
    }),
  ),
  'variants?': listOf(object({ ...coded, when: text, decidedOnCommitment: flag }), 1),
  commitment: oneOf('FULL', 'MATERIAL', 'PILOT', 'NONE'),
  'exclusion?': object({ grounds: listOf(text, 1), unless: clauses }),
  tolerance: flag,
  regionalAssessment: orNull(
    object({ assessment: text, effect: oneOf('EXEMPT', 'SIMPLIFY', 'COMMIT'), note }),
  ),
  outputs: listOf(text),
  validity: orNull(validity),
  tacit: oneOf('NONE', 'CONSULT_ONLY', 'DEEMED_ON_COMPLETE', 'LOCAL_PILOT'),
  'mergedWith?': listOf(text, 1),
  'selfOrganised?': flag,
  'nationalItemCodes?': listOf({ type: 'string', pattern: '^\\d{7}$' }, 1),
  legal: clauses,
  confidence,
  'note?': text,
});

const factTest = object({
  fact: text,
  op: oneOf('is', 'eq', 'in', 'ge', 'gt', 'le', 'lt'),
  value: { anyOf: [flag, { type: 'number' }, text, listOf(text, 1)] },
});

const legend = object({
  applies: mapOf(object(words)),
  conditionNotMet: object(words),
  dependencyModes: mapOf(object(words)),
  commitment: mapOf(object(words)),
  tacit: mapOf(object(words)),
  assessmentEffects: object({ EXEMPT: object(words), SIMPLIFY: object(words), COMMIT: object(words) }),
  confidence: mapOf(object(words)),
  rules: mapOf(text),
  exclusions: mapOf(object(words)),
});

export const contentSchema: Schema = object({
  version: { type: 'string', pattern: '^\\d{4}\\.\\d+(\\.\\d+)?$' },
  title: object(words),
  asOf: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  legend,
  promise: object({ basis: clauses }),
  'deferral?': object({
    neverDeferrable: mapOf(object(words)),
    gates: object({
      BEFORE_START: object({ milestone: text }),
      BEFORE_COMPLETION_FILING: object({ item: text }),
    }),
  }),
  nationalTotalLimit: object({ ...duration, scope: text, conf: confidence, localExamples: listOf(text) }),
  sources: listOf(
    object({
      code: text,
      title: text,
      cite: text,
      rank: oneOf(
        'LAW',
        'REGULATION',
        'LOCAL_REGULATION',
        'RULE',
        'NORMATIVE',
        'STANDARD',
        'KNOWLEDGE',
        'PRACTICE',
      ),
      how: text,
      grade: confidence,
    }),
  ),
  legalLimits: listOf(
    object({ 'kind?': kind, 'item?': text, ...duration, extension: orNull(days), clause, text }),
  ),
  departments: listOf(object({ ...coded, kind: oneOf('GOV', 'UTIL', 'OWNER', 'AGENCY') })),
  projectTypes: listOf(
    object({
      ...coded,
      splclx: days,
      group: text,
      stageLimits: listOf(object({ stages: listOf(text, 1), wd: days })),
      totalLimitWd: orNull(days),
      conf: confidence,
    }),
  ),
  stages: listOf(
    object({ ...coded, lead: text, 'altLead?': text, gateItem: orNull(text), main: listOf(text) }),
  ),
  facts: listOf({
    type: 'object',
    discriminator: { propertyName: 'type' },
    required: ['type'],
    oneOf: [
      object({ name: text, type: { const: 'bool' }, ...words }),
      object({ name: text, type: { const: 'number' }, ...words, unit: text }),
      object({
        name: text,
        type: { const: 'enum' },
        ...words,
        options: listOf(object({ value: text, ...words }), 1),
      }),
    ],
  }),
  conditions: listOf(object({ ...coded, any: listOf(listOf(factTest, 1), 1) })),
  materials: listOf(
    object({
      ...coded,
      source: oneOf('APPLICANT', 'SHARED', 'AGENCY'),
      defaultDeferWd: orNull(days),
      'settles?': text,
    }),
  ),
  documents: listOf(object({ ...coded, producedBy: text })),
  specialProcedures: listOf(
    object({
      ...coded,
      art45: flag,
      defaultMax: orNull(days),
      unit,
      stopsBy: oneOf('department', 'applicant', 'third-party', 'higher-authority'),
      needs: listOf(oneOf('WRITTEN_NOTICE', 'APPLICANT_CONFIRMATION', 'LEADER_APPROVAL'), 1),
      note,
    }),
  ),
  regionalAssessments: listOf(
    object({
      ...coded,
      lead: text,
      defaultValidityMonths: orNull(days),
      freeOfCharge: flag,
      basis: clauses,
      replaces: listOf(object({ material: text, 'by?': text })),
      note,
    }),
  ),
  milestones: listOf(
    object({
      ...coded,
      requires: listOf(text),
      requiresAny: listOf(listOf(text, 1)),
      reportedAfter: listOf(text),
      note,
    }),
  ),
  intermediaryServices: listOf(object({ ...coded, kind: oneOf('AGENCY') })),
  profiles: listOf(
    object({ ...coded, type: text, facts: mapOf({ type: ['boolean', 'number', 'string', 'null'] }) }),
  ),
  items: listOf(item, 1),
});
