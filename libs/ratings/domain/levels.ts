/** 国办发〔2019〕51号: five levels, of which 不满意 and 非常不满意 are bad. */
export const SCORES = [5, 4, 3, 2, 1] as const;

export const isBad = (score: number): boolean => score <= 2;
