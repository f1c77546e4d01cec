import type { FactDefinition } from '../../catalogue/domain/catalogue.js';
import type { ProcedureEntry } from '../../procedure/domain/procedure.js';
import { reasonOf } from '../../procedure/domain/reliance.js';
import type { AskedGroup } from '../../procedure/index.js';
import { named } from '../../steps/http/index.js';
import type { ProcedurePreview } from '../preview-procedure.js';
import type {
  PreviewItemView,
  PreviewStageView,
  ProcedurePreviewView,
  QuestionGroupView,
  QuestionView,
} from './preview-views.js';
import { showLeftOut, showMerged, showWhy } from './show-project.js';

export function showPreview(preview: ProcedurePreview): ProcedurePreviewView {
  const { catalogue, procedure, type } = preview;
  return {
    catalogue: catalogue.version,
    totalPromised: catalogue.projectTypes.get(type)?.totalLimitWd ?? null,
    groups: preview.questions.map((group) => showGroup(group, preview)),
    stages: [...catalogue.stages.keys()]
      .map((stage) => showStage(stage, preview))
      .filter(({ items }) => items.length > 0),
    leftOut: procedure.leftOut.map(showLeftOut(catalogue)),
    merged: procedure.merged.map(showMerged(catalogue)),
  };
}

const showGroup = (
  { code, zh, en, questions }: AskedGroup,
  preview: ProcedurePreview,
): QuestionGroupView => ({
  code,
  zh,
  en,
  questions: questions.map((question) => showQuestion(question, preview)),
});

function showQuestion(
  { fact, zh, en, hint }: AskedGroup['questions'][number],
  { catalogue, facts }: ProcedurePreview,
): QuestionView {
  const definition = catalogue.facts.get(fact);
  return {
    fact,
    kind: definition?.type ?? 'bool',
    question: { zh, en },
    hint: hint ?? null,
    options: optionsOf(definition),
    unit: definition?.type === 'number' ? definition.unit : null,
    value: facts[fact] ?? null,
  };
}

const optionsOf = (definition: FactDefinition | undefined): QuestionView['options'] =>
  definition?.type === 'enum' ? definition.options.map(({ value, zh, en }) => ({ code: value, zh, en })) : [];

function showStage(stage: string, preview: ProcedurePreview): PreviewStageView {
  const { catalogue, procedure, type } = preview;
  const limits = catalogue.projectTypes.get(type)?.stageLimits ?? [];
  return {
    stage: named(catalogue.stages, stage),
    promised: limits.find(({ stages }) => stages.length === 1 && stages[0] === stage)?.wd ?? null,
    items: procedure.entries
      .filter((entry) => entry.stage === stage)
      .map((entry) => showItem(entry, preview)),
  };
}

function showItem(entry: ProcedureEntry, preview: ProcedurePreview): PreviewItemView {
  const { catalogue, type, reliances, officeOf } = preview;
  const { department, region } = officeOf(entry.item);
  const limit = catalogue.items.get(entry.item)?.limit;
  const reliance = reliances.get(entry.item);
  return {
    item: named(catalogue.items, entry.item),
    department: named(catalogue.departments, department),
    region,
    why: showWhy(entry.why),
    promised: limit?.promisedByType?.[type] ?? limit?.promised ?? null,
    statutory: limit?.statutory ? { n: limit.statutory.n, unit: limit.statutory.unit } : null,
    waitsFor: entry.depends.filter(({ mode }) => mode === 'HARD').map(({ item }) => item),
    reliesOn: reliance ? reasonOf(catalogue, reliance) : null,
  };
}
