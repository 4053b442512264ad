import type { Meaning } from "../meaning";
import type { TogglePart } from "./schema";

export const toggleMeaning: Meaning<TogglePart> = { targets: ({ id, label }) => [{ id, label }] };
