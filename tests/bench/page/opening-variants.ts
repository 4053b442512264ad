import { closeRequest } from "../../../src/desk/request/in-hand";
import { takeRequest } from "../../../src/desk/request/taking";
import { askForHelp } from "../../../src/desk/request/asking";
import { openOffice } from "../../../src/desk/office/open-office";
import { openDesk } from "../../../src/open-desk";

/** An office of some weeks, with the second copies that belong to it. */
export async function fillOpening(requests: number): Promise<void> {
  const desk = await openDesk();
  if ((await desk.journal.things("office")).length) return;
  await openOffice(desk, { name: "Trạm đo", publicAddress: "", sample: false, leadName: "Chị Đo" }, "280519");
  const [lead] = await desk.journal.things("member");
  for (let nth = 0; nth < requests; nth += 1) {
    const asked = await askForHelp(desk);
    if ("refused" in asked) throw new Error(asked.refused);
    const { id } = asked.request;
    await desk.journal.keepNote({ id, about: `request:${id}`, kind: "note", text: "sổ", by: lead!.id, at: nth });
    await takeRequest(desk, id, lead!.id);
    await closeRequest(desk, id, { by: lead!.id, outcome: "did-it-alone" });
  }
}

/** Milliseconds until a page just loaded has its desk open; with a new log begun before, or as if the browser refused it. */
export async function timeOpening(newLog: boolean): Promise<number> {
  if (!newLog)
    IDBFactory.prototype.deleteDatabase = () => {
      throw new DOMException("Not this time.", "NotAllowedError");
    };
  const from = performance.now();
  await openDesk();
  return performance.now() - from;
}
