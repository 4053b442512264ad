/** One name a drawn picture: guides, practice apps and choices share them. */
export const pictureNames = [
  "papers",
  "identity",
  "payments",
  "market",
  "health",
  "safety",
  "phone",
  "browser",
  "camera",
  "message",
  "call",
  "bank",
  "store",
  "settings",
  "person",
  "house",
  "search",
  "qr",
  "warning",
  "photos",
] as const;
export type PictureName = (typeof pictureNames)[number];
