import { askForHelp } from "../../../src/desk/request/asking";
import type { Whereabouts } from "../../../src/domain/practice/whereabouts";
import type { Telling } from "../../../src/volunteer/console/create-telling";
import { openedOffice } from "../../cast/desk";

/** Thắm signed in at her console, and citizens who ask. */
export async function atConsole() {
  const { desk, lead: me } = await openedOffice();
  const [office] = await desk.journal.things("office");
  const member = { id: me, name: "Chị Thắm", role: "lead" as const };
  const session = () => ({ desk, member, office: office!.id, lock: () => undefined, handTo: () => undefined });
  const ask = async (from?: Whereabouts): Promise<string> => {
    const answer = await askForHelp(desk, from ? { from } : {});
    if (!("request" in answer)) throw new Error(answer.refused);
    return answer.request.id;
  };
  return { desk, me, session, ask };
}

/** Waits until every tap that was made is carried out; what was said stays. */
export const settled = ({ told, said }: Pick<Telling, "told" | "said">) =>
  new Promise<void>((resolve) =>
    told(async () => {
      resolve();
      return said();
    }),
  );
