import { Field, rules } from '../../platform/http/index.js';
import type { Region, RegionLevel } from '../domain/region.js';

export class RegionView implements Region {
  @Field(rules.region)
  code!: string;

  @Field(rules.text(100))
  zh!: string;

  @Field(rules.text(100))
  en!: string;

  @Field(rules.oneOf(['city', 'county', 'zone']))
  level!: RegionLevel;

  @Field(rules.nullable(rules.region))
  parent!: string | null;

  @Field(rules.region)
  nationalCode!: string;

  @Field(rules.listOf(rules.code()))
  departments!: string[];

  @Field(rules.listOf(rules.code()))
  itemsAbove!: string[];
}
