import type { Meaning } from "../meaning";
import type { FieldPart } from "./schema";

export const fieldMeaning: Meaning<FieldPart> = {
  targets: ({ id, label, practice }) => [{ id, label, typing: { practice } }],
};
