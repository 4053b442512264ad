import { hubAddress, openNatsLog } from "../log/nats-log";
import type { FiguresHeard } from "./figure-door";
import type { FiguresRecord } from "./figures-record";
import { hearFigures } from "./hear-figures";

/** Opens the figures of all offices at the hub of this page's own address, until it is stopped. */
export const openProvince = (reads: NonNullable<FiguresRecord["reads"]>, heard: FiguresHeard): (() => void) =>
  hearFigures(openNatsLog(hubAddress(), reads, { hears: "n.f.>" }), reads, heard);
