import type { DrawingWords } from "../vi/drawing";

export const drawing: DrawingWords = {
  says: (title, target) => `Drawing of the screen${title && ` “${title}”`}.${target && ` To be tapped: “${target}”.`}`,
};
