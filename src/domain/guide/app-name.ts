/** The kinds of apps that people know again by how they are built; each is drawn in its own way. */
export const appNames = [
  "vneid",
  "portal",
  "web",
  "find",
  "bank",
  "wallet",
  "zalo",
  "sms",
  "shop",
  "store",
  "settings",
  "lock",
  "shade",
  "photos",
  "service",
  "question",
] as const;
export type AppName = (typeof appNames)[number];
