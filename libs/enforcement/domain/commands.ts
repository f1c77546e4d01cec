interface OfIncident {
  /** Without it the project's latest that is open. */
  readonly incident?: string;
}

declare module '../../steps/domain/commands.js' {
  interface CommandShapes {
    /** `claim`: what those who stand there ask for, as far as it is known. */
    'report-incident': {
      readonly type: string;
      readonly reason: string;
      readonly claim?: string;
      readonly place?: string;
      readonly about?: string;
    };
    'dispatch-incident': OfIncident;
    'classify-incident': OfIncident & { readonly claim: string };
    /** `ground`: the type of offence. */
    'file-case': OfIncident & { readonly ground: string; readonly reason: string };
    'resolve-incident': OfIncident & { readonly reason: string };
    'mediate-incident': OfIncident & { readonly reason: string };
    'give-feedback': OfIncident & { readonly reason: string; readonly satisfied?: boolean };
    /** `feedback`: what the owner said when it was asked, where it did not write. */
    'close-incident': OfIncident & { readonly feedback?: string };
  }
}

type Kept = Readonly<Record<string, unknown>>;

interface Named {
  readonly incident: string;
}

declare module '../../facts/domain/facts.js' {
  interface FactData {
    /** `times`: how many there have been on this site, this one included. */
    'incident.reported': Kept & Named & { type: string; reason: string; times: number; claim?: string };
    'incident.dispatched': Kept & Named;
    /** To whom it was handed for mediation: no offence is recorded of a lawful claim. */
    'incident.referred': Kept & Named & { claim: string; department: string };
    'incident.case-filed': Kept & Named & { ground: string; laws: readonly string[]; reason: string };
    'incident.resolved': Kept & Named & { reason: string };
    'incident.mediated': Kept & Named & { reason: string; department: string };
    'incident.feedback-given': Kept & Named & { reason: string; satisfied?: boolean };
    'incident.closed': Kept & Named & { feedback: string };
  }
}

declare module '../../steps/domain/matter.js' {
  interface Matter {
    /** 诉求: what those who stand on the site ask for. */
    readonly claim?: string;
    /** 业主反馈: what its owner says of how it was dealt with. */
    readonly feedback?: string;
  }
}
