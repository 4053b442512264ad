import { askVariants } from "./ask-variants";
import { openBoard } from "./board";
import { boardVariants } from "./board-variants";
import type { Filling } from "./fill-store";
import { emptyGrowth, fillGrowth, growthVariants, shapeOfStore } from "./growth-variants";
import { fillOpening, timeOpening } from "./opening-variants";
import { reportVariants } from "./report-variants";
import type { Variants } from "./timed";

const kinds = { ask: askVariants, growth: growthVariants, report: reportVariants, board: boardVariants };
let variants: Variants = {};

/** What the driver of the bench calls from outside, one page for each kind of measure. */
Object.assign(globalThis, {
  bench: {
    prepare: async (kind: keyof typeof kinds, filling: Filling) => {
      variants = await kinds[kind](filling);
    },
    time: (variant: string, times: number) => variants[variant]!(times),
    shapeOfStore,
    emptyGrowth,
    fillGrowth,
    openBoard,
    fillOpening,
    timeOpening,
  },
});
