/**
 * A command that the rules refuse. The texts that people read stand in `libs/platform/messages/refusals.yaml`
 * under the same code, in Chinese and English; `data` fills their blanks.
 */
export class RuleViolation extends Error {
  constructor(
    readonly code: string,
    /** The clause that forbids it, as it is cited in the law or the rule book. */
    readonly clause: string,
    readonly data: Readonly<Record<string, string | number | boolean | null | readonly string[]>> = {},
  ) {
    super(code);
    this.name = 'RuleViolation';
  }
}
