// @chunk rules
/** Pictures a volunteer is known by, for people who would rather not read a name; one each, as far as they go. */
export const cardPictures = [
  "lotus",
  "coconut",
  "boat",
  "buffalo",
  "stork",
  "fish",
  "rice",
  "sun",
  "kite",
  "lantern",
  "leaf",
  "star",
] as const;
export type CardPicture = (typeof cardPictures)[number];
