/** How a request ends. "did-it-alone" is the figure that counts; it is never mixed with "done-for-them". */
export const outcomes = ["did-it-alone", "done-for-them", "referred", "no-show"] as const;
export type Outcome = (typeof outcomes)[number];
