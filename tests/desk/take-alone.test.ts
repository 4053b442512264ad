import { expect, test } from "vitest";
import { askForHelp } from "../../src/desk/request/asking";
import { takeAlone } from "../../src/desk/request/take-alone";
import { takeRequest } from "../../src/desk/request/taking";
import { addMember } from "../../src/desk/team/add-member";
import { openedOffice } from "../cast/desk";
import { cutLine, tellFirst } from "../cast/planted-hub";
import { said } from "../cast/requests";

async function cutOff() {
  const { desk, lead } = await openedOffice();
  const office = (await desk.journal.things("office"))[0]!.id;
  const joining = { office, name: "Anh Phúc", role: "volunteer", pin: "551947" } as const;
  const added = await addMember(desk, joining, lead);
  const asked = await askForHelp(desk);
  if ("refused" in added || "refused" in asked) throw new Error("The office is not open.");
  return { desk, lead, phuc: added.member, id: asked.request.id };
}

test("only who leads takes what another tablet keeps, and it says of itself that it was alone", async () => {
  const { desk, lead, phuc, id } = await cutOff();
  cutLine(desk);
  expect(await takeRequest(desk, id, lead)).toBe("hub-away");
  expect(await takeAlone(desk, id, phuc)).toBe("leads-only");
  expect(await takeAlone(desk, id, lead)).toBeUndefined();
  expect(await desk.journal.request(id)).toMatchObject({ state: "in-hand", by: lead });
  expect(desk.journal.lines.at(-1)).toMatchObject({ type: "request-taken", data: { alone: true } });
  expect(await desk.journal.owed()).toHaveLength(1);
});

test("a request in the hands of somebody on another device is taken over, and says the same", async () => {
  const { desk, lead, phuc, id } = await cutOff();
  await takeRequest(desk, id, phuc);
  cutLine(desk);
  expect(await takeAlone(desk, id, lead)).toBeUndefined();
  expect(desk.journal.lines.at(-1)).toMatchObject({ type: "request-taken-over", data: { alone: true } });
});

test("nobody takes alone what is closed, and nothing is written", async () => {
  const { desk, lead } = await cutOff();
  const before = desk.journal.lines.length;
  expect(await takeAlone(desk, "no-such-request", lead)).toBe("unknown-request");
  expect(desk.journal.lines).toHaveLength(before);
});

test("where another was first, what the lead wrote stands aside and the other's line counts", async () => {
  const { desk, lead, phuc, id } = await cutOff();
  cutLine(desk);
  await takeAlone(desk, id, lead);
  const about = `request:${id}`;
  await tellFirst(desk, { ...said("request-taken", 2, { by: phuc, about }), tablet: "máy B" });
  expect(await desk.journal.request(id)).toMatchObject({ state: "in-hand", by: phuc });
  expect(await desk.journal.aside()).toMatchObject([{ type: "request-taken", by: lead, data: { alone: true } }]);
});
