// @chunk rules
/** Languages spoken over the counter in the Mekong delta: Vietnamese, Khmer, Chinese, English. */
export const spokenLanguages = ["vi", "km", "zh", "en"] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];
