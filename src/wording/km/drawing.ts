import type { DrawingWords } from "../vi/drawing";

export const drawing: DrawingWords = {
  says: (title, target) => `រូបគូរទំព័រ${title && ` «${title}»`}។${target && ` កន្លែងត្រូវចុច៖ «${target}»។`}`,
};
