import type { Catalogue } from '../../catalogue/domain/catalogue.js';

/** 国办发〔2019〕11号, 一份办事指南、一张申请表单、一套申报材料: stages that a type of project applies for as one. */
export const stagesAsOne = (catalogue: Catalogue, projectType: string, stage: string): readonly string[] =>
  catalogue.projectTypes.get(projectType)?.stageLimits.find(({ stages }) => stages.includes(stage))
    ?.stages ?? [stage];

export const asksFor = (catalogue: Catalogue, item: string, material: string): boolean =>
  materialsOf(catalogue, item).includes(material);

export const materialsOf = (catalogue: Catalogue, item: string): readonly string[] =>
  catalogue.items.get(item)?.materials.map(({ ref }) => ref) ?? [];
