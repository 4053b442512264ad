import type { Meaning } from "../meaning";
import type { PaperPart } from "./schema";

export const paperMeaning: Meaning<PaperPart> = { targets: ({ id, label }) => (id ? [{ id, label }] : []) };
