import type { Meaning } from "../meaning";
import type { SizesPart } from "./schema";

export const sizesMeaning: Meaning<SizesPart> = { targets: ({ id, label }) => [{ id, label }] };
