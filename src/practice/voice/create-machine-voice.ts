import type { Accessor } from "solid-js";
import type { MachineVoice } from "../../device/speech";
import { followSounds } from "./follow-sounds";
import { hasMachineVoice } from "./has-machine-voice";

type Parts = () => readonly string[] | undefined;

/** The machine voice for some parts. In a build without sounds it costs nothing. */
export const createMachineVoice = (parts: Parts): Accessor<MachineVoice | undefined> =>
  hasMachineVoice ? followSounds(parts) : () => undefined;
