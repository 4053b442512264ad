import { expect, test } from "vitest";
import { write } from "../../src/desk/desk";
import { enrolTablet } from "../../src/desk/office/enrol-tablet";
import { askForHelp } from "../../src/desk/request/asking";
import { aboutLetter } from "../../src/domain/event";
import { openedOffice } from "../cast/desk";

test("of two tablets that reach for a letter at once each has its own", async () => {
  const { desk } = await openedOffice();
  const both = ["one", "two"].map((id) => ({ ...desk, identity: { ...desk.identity, id } }));
  await Promise.all(both.map(enrolTablet));
  const letters = (await desk.journal.things("tablet")).map(({ letter }) => letter).sort();
  expect(letters).toEqual(["A", "B", "C"]);
  expect((await desk.journal.things("letter")).map(({ id }) => id.slice(-1)).sort()).toEqual(letters);
});

test("a letter that another tablet was given stays that tablet's, though nothing else is known of it", async () => {
  const { desk } = await openedOffice();
  const [office] = await desk.journal.things("office");
  const given = {
    about: aboutLetter(office!.id, "B"),
    version: 1,
    type: "letter-given",
    data: { tablet: "far" },
  } as const;
  await write(desk, [given], "citizen");
  await enrolTablet({ ...desk, identity: { ...desk.identity, id: "here" } });
  expect(await desk.journal.thing("tablet", "here")).toMatchObject({ letter: "C" });
});

test("an office of before letters were written down goes on, and gives none of them again", async () => {
  const { desk } = await openedOffice();
  desk.journal.lines = desk.journal.lines.filter(({ type }) => type !== "letter-given");
  await desk.journal.rebuild();
  await enrolTablet(desk);
  expect(await desk.journal.things("letter")).toEqual([]);
  const asked = await askForHelp(desk);
  expect(asked).toMatchObject({ request: { number: "A-001" } });
  await enrolTablet({ ...desk, identity: { ...desk.identity, id: "new" } });
  expect(await desk.journal.thing("tablet", "new")).toMatchObject({ letter: "B" });
});
