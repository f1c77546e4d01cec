/** 三零、三省, 发改能源规〔2020〕1479号: what a supplier owes beside the supply itself. */
export const FREE_OF = ['no-visit', 'no-approval', 'no-investment'] as const;
export const SAVES = ['saves-effort', 'saves-time', 'saves-money'] as const;
