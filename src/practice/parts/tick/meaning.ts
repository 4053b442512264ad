import type { Meaning } from "../meaning";
import type { TickPart } from "./schema";

export const tickMeaning: Meaning<TickPart> = { targets: ({ id, label }) => [{ id, label }] };
