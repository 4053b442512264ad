import { createSignal } from "solid-js";

/** What plays by itself to an end of its own, such as a demonstration; a tablet that plays is not left alone. */
const [playing, setPlaying] = createSignal(false);

export { playing, setPlaying };
