import { createEffect, createSignal, on } from "solid-js";
import { useSession } from "../../desk/live-session";
import { describeMember } from "../../desk/team/describe-member";
import { createSpeech } from "../../device/speech";
import type { Guide } from "../../domain/guide/guide";
import { didAllAlone } from "../../domain/team/did-all-alone";
import { createPlayer } from "../../practice/player/create-player";

/** A guide practised alone by whoever is signed in; done to the end, it is written down for their training. */
export function createTrainingSitting(guide: Guide) {
  const session = useSession();
  const [recorded, setRecorded] = createSignal(false);
  const player = createPlayer({ guide: guide, mode: "alone", speech: createSpeech() });
  const state = player.practice.state;
  const record = async () => {
    if (!didAllAlone(state())) return;
    const { desk, member } = session();
    const data = { guide: guide.code, version: guide.version };
    const fact = { type: "guide-practised", data } as const;
    setRecorded((await describeMember(desk, member.id, { by: member.id, fact })) === "changed");
  };
  createEffect(
    on(
      () => state().finished,
      (finished) => finished && void record(),
      { defer: true },
    ),
  );
  return { player, recorded };
}
