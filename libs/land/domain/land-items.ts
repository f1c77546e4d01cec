/** 农用地转用和土地征收审批: the approval that is held to the commitment. */
export const LAND_APPROVAL = 'LND-01';

/** 出让 and 划拨: land under a contract, or a decision, that says when building begins. */
export const LAND_CONTRACTS: readonly string[] = ['LND-02', 'LND-03'];
