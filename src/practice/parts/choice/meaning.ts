import type { Meaning } from "../meaning";
import type { ChoicePart } from "./schema";

export const choiceMeaning: Meaning<ChoicePart> = { targets: ({ id, label }) => [{ id, label }] };
