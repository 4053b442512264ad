import type { Meaning } from "../meaning";
import type { GesturesPart } from "./schema";

export const gesturesMeaning: Meaning<GesturesPart> = {
  targets: ({ gestures }) => gestures.map(({ id, label }) => ({ id, label })),
};
