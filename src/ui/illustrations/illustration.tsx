import { laterPart } from "../later-part";

/** A picture of the family, fetched after the first paint: nobody waits for what only illustrates. */
export const Illustration = laterPart(async () => (await import("./drawn-illustration")).DrawnIllustration);
