/** What each picture of the family shows is told in docs/illustrations.md. */
export type IllustrationName =
  "coconut" | "health" | "house" | "khmer" | "market" | "mooring" | "phone" | "river" | "safety" | "together";

/** The address of each picture's file. */
export const illustrationFiles = import.meta.glob<string>("./*.svg", { eager: true, query: "?url", import: "default" });
