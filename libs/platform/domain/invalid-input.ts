/** One field that is not as required. */
export interface FieldError {
  /** Where it is: `facts.eia_class`, `materials.0`. */
  readonly field: string;
  /** The rule that it broke: a key of libs/platform/messages/accepted.yaml. */
  readonly rule: string;
  /** Fills the blanks of what would be accepted. */
  readonly bounds?: Readonly<Record<string, unknown>>;
  /** The clause from which the bound comes, where the law sets it. */
  readonly clause?: string;
}

/** What was sent is not of the form that is asked for; nothing was decided about it yet. */
export class InvalidInput extends Error {
  constructor(readonly errors: readonly FieldError[]) {
    super(errors.map(({ field, rule }) => `${field}: ${rule}`).join('; '));
    this.name = 'InvalidInput';
  }

  static of(field: string, rule: string, bounds?: FieldError['bounds']): InvalidInput {
    return new InvalidInput([{ field, rule, bounds }]);
  }
}
