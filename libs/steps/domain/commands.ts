/** Whatever else a command carries is kept with its fact. */
interface Extra {
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** What people can do to a step, each with what it needs. The names are those of the rehearsal format. */
export type StepCommand = Extra &
  (
    | { readonly do: 'submit'; readonly missing?: readonly string[] }
    | { readonly do: 'accept' }
    | { readonly do: 'request-corrections'; readonly materials: readonly string[]; readonly reason: string }
    | { readonly do: 'correct'; readonly materials: readonly string[] }
    | { readonly do: 'not-accept'; readonly reason: string; readonly ground?: NotAcceptGround }
    | {
        readonly do: 'start-special';
        readonly procedure: string;
        readonly days?: number;
        readonly notice?: boolean;
      }
    | { readonly do: 'end-special' }
    | { readonly do: 'extend'; readonly reason: string }
    | { readonly do: 'grant' }
    | { readonly do: 'refuse'; readonly reason: string; readonly ground?: RefuseGround }
    | { readonly do: 'terminate'; readonly reason: string }
    | { readonly do: 'withdraw'; readonly reason?: string }
    | { readonly do: 'deliver' }
    | { readonly do: 'publish-decision' }
  );

export const NOT_ACCEPT_GROUNDS = ['not-required', 'out-of-competence'] as const;
export type NotAcceptGround = (typeof NOT_ACCEPT_GROUNDS)[number];

export const REFUSE_GROUNDS = ['conditions-not-met', 'false-material'] as const;
export type RefuseGround = (typeof REFUSE_GROUNDS)[number];

export type CommandName = StepCommand['do'];
export type CommandOf<Name extends CommandName> = Extract<StepCommand, { do: Name }>;
