// @chunk rules
/**
 * Pictures by which people recognise a volunteer without reading a name. Each volunteer gets another one, while there
 * are enough.
 */
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
