import type { Meaning } from "../meaning";
import type { AppsPart } from "./schema";

export const appsMeaning: Meaning<AppsPart> = { targets: ({ apps }) => apps.map(({ id, label }) => ({ id, label })) };
