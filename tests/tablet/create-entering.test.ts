import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { createEntering } from "../../src/tablet/paper/create-entering";
import { openedOffice } from "../cast/desk";

/** Thắm at her sheet, with a clock that stands until it is told to go on. */
async function atTheSheet() {
  const { desk, lead } = await openedOffice();
  const member = { id: lead, name: "Chị Thắm", role: "lead" as const };
  const session = () => ({ desk, member, office: "hung-nhuong", lock: () => undefined, handTo: () => undefined });
  const clock = { ms: 5000 };
  const entering = createRoot(() => createEntering(session, () => clock.ms));
  const onPaper = () => desk.journal.lines.flatMap((line) => (line.type === "help-asked" ? [line.data.number] : []));
  return { desk, clock, entering, onPaper };
}

test("a double tap enters one line, and says that it is entered", async () => {
  const { clock, entering, onPaper } = await atTheSheet();
  const first = entering.onEnter("did-it-alone");
  await Promise.all([first, entering.onEnter("did-it-alone")]);
  clock.ms += 399;
  await entering.onEnter("did-it-alone");
  expect(onPaper()).toEqual(["P-001"]);
  expect(entering.said()).toEqual({ fault: "", good: expect.stringContaining("P-001") });
  expect(entering.number()).toBe("2");
});

test("the next line is entered as soon as a double tap is over", async () => {
  const { clock, entering, onPaper } = await atTheSheet();
  await entering.onEnter("did-it-alone");
  clock.ms += 400;
  await entering.onEnter("not-reached");
  expect(onPaper().toSorted()).toEqual(["P-001", "P-002"]);
});

test("a number that was entered before leaves what was typed to be put right", async () => {
  const { clock, entering, onPaper } = await atTheSheet();
  await entering.onEnter("did-it-alone");
  clock.ms += 400;
  entering.setNumber("1");
  entering.setTopic("papers");
  await entering.onEnter("referred");
  expect(entering.said()).toEqual({ fault: expect.stringContaining("P-001"), good: "" });
  expect([entering.number(), entering.topic()]).toEqual(["1", "papers"]);
  expect(onPaper()).toEqual(["P-001"]);
});

test("a line that was not saved may be pressed again", async () => {
  const { desk, clock, entering, onPaper } = await atTheSheet();
  const append = desk.journal.append.bind(desk.journal);
  desk.journal.append = () => Promise.reject(new Error("no room"));
  await entering.onEnter("did-it-alone");
  expect(entering.said().fault).toContain("chưa ghi được");
  desk.journal.append = append;
  clock.ms += 400;
  await entering.onEnter("did-it-alone");
  expect(onPaper()).toEqual(["P-001"]);
});
