/** 招标公告: the tender is kept on the step of its notice. What it goes on to completes the items after it. */
export const TENDER_NOTICE = 'TND-01';
export const BID_OPENING = 'TND-02';
export const CANDIDATE_PUBLICITY = 'TND-03';
export const AWARD_NOTICE = 'TND-04';
export const CONTRACT = 'TND-05';

/** 政府采购: one item from the notice to the filed contract. */
export const PROCUREMENT = 'GPR-01';
