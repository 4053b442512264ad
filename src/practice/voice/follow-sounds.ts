import { createEffect, createSignal, on, onCleanup, type Accessor } from "solid-js";
import type { MachineVoice } from "../../device/speech";
import { officeAllows } from "./follow-office";

/** The machine voice for some parts, as soon as their sounds are here. */
export function followSounds(parts: () => readonly string[] | undefined): Accessor<MachineVoice | undefined> {
  const [voice, setVoice] = createSignal<MachineVoice>();
  const wanted = () => (officeAllows() ? parts()?.join() : undefined);
  createEffect(
    on(wanted, (names) => {
      setVoice();
      if (!names) return;
      let here = true;
      onCleanup(() => (here = false));
      import("./open-machine-voice")
        .then(({ openMachineVoice }) => openMachineVoice(names.split(",")))
        .then((found) => here && setVoice(found))
        .catch(() => undefined);
    }),
  );
  return voice;
}
