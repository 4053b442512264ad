import { createEffect, on, type Accessor } from "solid-js";
import { callAloud, type SpokenCall } from "../device/call-voice";
import { spokenPieces, type CallOut } from "../domain/waiting-list/call-out";
import { commonPart } from "../domain/voice/common-part";
import { createMachineVoice } from "../practice/voice/create-machine-voice";
import { followOffice } from "../practice/voice/follow-office";
import { hasMachineVoice } from "../practice/voice/has-machine-voice";
import { dayAloud } from "../wording/day-words";
import { board as viBoard } from "../wording/vi/board";

/** The words of a call as it is spoken: always Vietnamese, whatever language the tablet shows. */
export function spokenCall(call: Pick<CallOut, "number" | "counter" | "day">): SpokenCall {
  const [letter = "", digits = ""] = call.number.split("-");
  const read = [...digits].map((digit) => viBoard.digits[Number(digit)]).join(" ");
  return {
    pieces: spokenPieces(call),
    sentence: viBoard.spoken(`${letter} ${read}`, call.counter, call.day && dayAloud(call.day)),
    ...(hasMachineVoice && { lines: linesOf(call) }),
  };
}

/** A call in lines, each of which the machine voice has the sounds for. */
export const linesOf = ({ number, counter, day }: Pick<CallOut, "number" | "counter" | "day">): string =>
  [viBoard.invite, number, day && viBoard.recording.otherDay, counter && viBoard.to(counter)]
    .filter(Boolean)
    .join("\n");

/**
 * Announces every new call, the oldest first. Calls from before the board was opened are not announced. `machineVoice` is
 * false where the office wants no machine voice.
 */
export function announceCalls(
  calls: Accessor<CallOut[] | undefined>,
  machineVoice: Accessor<boolean | undefined> = () => undefined,
): void {
  if (hasMachineVoice) followOffice(machineVoice);
  const machine = createMachineVoice(() => [commonPart]);
  createEffect(
    on(calls, (list, before) => {
      if (!list || !before) return;
      const heardUntil = Math.max(0, ...before.map(({ at }) => at));
      // Two pages can call in the same millisecond.
      const isNew = (call: CallOut) =>
        call.at >= heardUntil && !before.some(({ number, at }) => number === call.number && at === call.at);
      for (const call of list.filter(isNew).reverse()) void callAloud(spokenCall(call), machine());
    }),
  );
}
