import type { Catalogue } from './catalogue.js';

/** 国办发〔2019〕11号, 一份办事指南、一张申请表单、一套申报材料: stages that a type of project applies for as one. */
export const stagesAsOne = (catalogue: Catalogue, projectType: string, stage: string): readonly string[] =>
  catalogue.projectTypes.get(projectType)?.stageLimits.find(({ stages }) => stages.includes(stage))
    ?.stages ?? [stage];

export const asksFor = (catalogue: Catalogue, item: string, material: string): boolean =>
  materialsOf(catalogue, item).includes(material);

export const materialsOf = (catalogue: Catalogue, item: string): readonly string[] =>
  catalogue.items.get(item)?.materials.map(({ ref }) => ref) ?? [];

/** What a step has in common with others: the stages that are applied for as one, and what it asks for. */
export interface Shared {
  readonly stages: readonly string[];
  readonly materials: readonly string[];
}

export const sharedBy = (
  catalogue: Catalogue,
  {
    projectType,
    stage,
    item,
  }: { readonly projectType: string; readonly stage: string; readonly item: string },
): Shared => ({
  stages: stagesAsOne(catalogue, projectType, stage),
  materials: materialsOf(catalogue, item),
});

interface FileOfStep {
  readonly step: string;
  readonly material: string;
  readonly sha256: string;
}

/** A file that was handed in for all steps at once lies with each of them; it is one, and shown where it comes first. */
export function eachOnce<T extends FileOfStep>(files: readonly T[]): T[] {
  const first = new Map<string, string>();
  return files.filter(({ step, material, sha256 }) => {
    const key = `${material} ${sha256}`;
    if (!first.has(key)) first.set(key, step);
    return first.get(key) === step;
  });
}
