/** Where a step stands in its procedure, as far as time is concerned. */
export type Phase =
  | 'being-received'
  | 'being-corrected'
  | 'being-decided'
  | 'in-special-procedure'
  | 'being-supplemented'
  | 'being-converted'
  | 'being-delivered';
