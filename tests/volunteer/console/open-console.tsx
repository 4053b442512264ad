import "../../../src/ui/look/base.css";
import "../../../src/volunteer/frame/staff.css";
import { MemoryRouter, Route } from "@solidjs/router";
import { render } from "solid-js/web";
import { SessionContext } from "../../../src/desk/live-session";
import { askForHelp } from "../../../src/desk/request/asking";
import { changeSettings } from "../../../src/desk/office/change-settings";
import { addMember } from "../../../src/desk/team/add-member";
import type { Role } from "../../../src/domain/team/role";
import { Console } from "../../../src/volunteer/console/console";
import { openedOffice } from "../../cast/desk";
import { stuckAtThePhoto } from "../../cast/requests";

export type Opened = Awaited<ReturnType<typeof openRoom>>;

/** An office at work: Thắm leads, Phúc helps, and there are two desks unless none are wanted. */
export async function openRoom({ desks = ["Bàn 1", "Bàn 2"] } = {}) {
  const { desk, lead } = await openedOffice();
  const office = (await desk.journal.things("office"))[0]!.id;
  await changeSettings(desk, office, { by: lead, settings: { desks } });
  const added = await addMember(desk, { office, name: "Anh Phúc", role: "volunteer", pin: "551947" }, lead);
  if ("refused" in added) throw new Error(added.refused);
  /** Somebody stuck at the photo asks; gives the id of the request. */
  const asks = async () => {
    desk.clock.now += 60_000;
    const answer = await askForHelp(desk, { from: stuckAtThePhoto });
    if ("refused" in answer) throw new Error(answer.refused);
    return answer.request.id;
  };
  return { desk, office, lead, phuc: added.member, asks };
}

/** The console as one member sees it; gives what takes it down. */
export function openConsole({ desk, office, lead, phuc }: Opened, who: Role = "volunteer"): () => void {
  const home = document.body.appendChild(document.createElement("div"));
  const member = { id: who === "lead" ? lead : phuc, name: who, role: who };
  const session = () => ({ desk, member, office, lock: () => undefined, handTo: () => undefined });
  const atWork = () => (
    <SessionContext.Provider value={session}>
      <div class="staff">
        <Console />
      </div>
    </SessionContext.Provider>
  );
  const stop = render(
    () => (
      <MemoryRouter>
        <Route path="*" component={atWork} />
      </MemoryRouter>
    ),
    home,
  );
  return () => (stop(), home.remove());
}
