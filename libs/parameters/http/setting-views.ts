import { formatInstant } from '../../calendar/index.js';
import { Field, Nested, rules } from '../../platform/http/index.js';
import type { ParameterValue } from '../domain/parameter.js';
import { STANDINGS, type Standing } from '../domain/standing.js';
import type { SettingInHistory } from '../describe-parameters.js';
import type { RecordedSetting } from '../store/settings.js';
import { plainValue } from './parameter-forms.js';

const count = rules.whole(0, Number.MAX_SAFE_INTEGER);

class SetterView {
  @Field(rules.id)
  id!: string;

  @Field(rules.text(100))
  name!: string;
}

/** A value that somebody set: from when on, where, who, and why. */
export class SettingView {
  @Field(rules.whole(1, Number.MAX_SAFE_INTEGER))
  id!: number;

  @Field(rules.text(40))
  key!: string;

  @Field(rules.nullable(plainValue))
  value!: ParameterValue | null;

  @Field(rules.instant)
  validFrom!: string;

  @Field(rules.nullable(rules.code()))
  item!: string | null;

  @Field(rules.nullable(rules.region))
  region!: string | null;

  @Field(rules.nullable(rules.text(200)))
  basis!: string | null;

  @Field(rules.text(1_000))
  reason!: string;

  @Field(rules.instant)
  setAt!: string;

  @Field(rules.text(40))
  setBy!: string;

  @Nested(() => SetterView, { nullable: true })
  account!: SetterView | null;

  @Field(rules.flag)
  moveRunningClocks!: boolean;

  @Field(rules.nullable(count))
  movedClocks!: number | null;

  @Field(rules.nullable(count))
  keptClocks!: number | null;
}

export class SettingInHistoryView extends SettingView {
  @Field(rules.oneOf(STANDINGS))
  standing!: Standing;
}

export const settingView = (setting: RecordedSetting): SettingView => ({
  id: setting.id,
  key: setting.key,
  value: setting.value,
  validFrom: formatInstant(setting.validFrom),
  item: setting.item,
  region: setting.region,
  basis: setting.basis,
  reason: setting.reason,
  setAt: formatInstant(setting.setAt),
  setBy: setting.setBy,
  account: setting.account,
  moveRunningClocks: setting.movesRunningClocks,
  movedClocks: setting.clocks?.moved ?? null,
  keptClocks: setting.clocks?.kept ?? null,
});

export const settingInHistoryView = (setting: SettingInHistory): SettingInHistoryView => ({
  ...settingView(setting),
  standing: setting.standing,
});
