import * as v from "valibot";

/** The round frame of a camera that looks at a face: one's own, or on a video call that of somebody else, perhaps blurred. */
export const faceSchema = v.strictObject({ part: v.literal("face"), blurred: v.optional(v.boolean()) });

export type FacePart = v.InferOutput<typeof faceSchema>;
