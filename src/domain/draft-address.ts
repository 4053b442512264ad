// @chunk later
import { filled } from "./address-of";
import { draftRoute, recordRoute, signRoute } from "./addresses";

/** Where the draft of a guide is written. */
export const draftAddress = (code: string): string => filled(draftRoute, code);
/** Where somebody who did not write a draft looks at it and signs. */
export const signAddress = (code: string): string => filled(signRoute, code);
/** Where somebody reads a guide aloud for this tablet, or what is said beside the guides. */
export const recordAddress = (part: string): string => filled(recordRoute, part);
