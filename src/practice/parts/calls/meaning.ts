import type { Meaning } from "../meaning";
import type { CallsPart } from "./schema";

export const callsMeaning: Meaning<CallsPart> = {
  targets: ({ calls }) => calls.map(({ id, label }) => ({ id, label })),
};
