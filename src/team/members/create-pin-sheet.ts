import { createSignal } from "solid-js";
import { unkeptOf } from "../../desk/live-unkept";
import { givePins } from "../../desk/team/give-pins";
import type { Arrived } from "../../desk/team/import-members";
import type { TeamContext } from "../team-context";
import { makePin } from "./make-pin";

/** The sheet of first PINs that this lead has not yet handed out, and giving new ones onto it. */
export function createPinSheet(context: TeamContext) {
  const { desk } = context.session();
  const unkept = unkeptOf(desk, context.me());
  const [making, setMaking] = createSignal(false);
  const sheet = () => unkept.shown("first-pins") ?? [];
  /** A member who is on the sheet already keeps only the new PIN there. */
  const add = (given: readonly Arrived[]) => {
    const anew = new Set(given.map(({ member }) => member));
    unkept.show("first-pins", [...sheet().filter(({ member }) => !anew.has(member)), ...given]);
  };
  const give = async (members: readonly { id: string; name: string }[]) => {
    setMaking(true);
    const done = await context.act(async () => {
      const answer = await givePins(desk, members, { by: context.me(), makePin });
      if ("refused" in answer) return answer.refused;
      if (answer.length) add(answer);
      return answer.length === members.length ? undefined : "contested";
    });
    setMaking(false);
    return done;
  };
  return { sheet, making, add, give, onHandedOut: () => unkept.kept("first-pins") };
}
