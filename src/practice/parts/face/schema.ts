import * as v from "valibot";

/** The round frame of a camera that looks at one's own face. */
export const faceSchema = v.strictObject({ part: v.literal("face") });

export type FacePart = v.InferOutput<typeof faceSchema>;
