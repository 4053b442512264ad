/** The folder of the practice under /G/. */
export const practicePlace = "TAP/";

/** The place of what a guide is practised with, under /G/. */
export const practiceFilePlace = (code: string): string => `${code}/practice.json`;
