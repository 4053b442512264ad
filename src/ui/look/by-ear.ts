import { createSignal } from "solid-js";

/** Whether somebody goes by ear alone in this sitting; `setByEar` also keeps it across a reload. */
export const [byEar, showByEar] = createSignal(false);
