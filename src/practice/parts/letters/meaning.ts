import type { Meaning } from "../meaning";
import type { LettersPart } from "./schema";

export const lettersMeaning: Meaning<LettersPart> = {
  targets: ({ pairs }) => pairs.map(({ id, seen }) => ({ id, label: seen })),
};
