import { expect, test } from "vitest";
import { guidesHere, guidesNow, openGuide, openGuideOf, takeUpOwnGuides } from "../../src/content/catalogue";
import { bringOwnGuidesBy, publishOwnGuides } from "../../src/content/own-guides";
import { compileGuide } from "../../src/domain/author/compile-guide";
import { noOwnGuides, ownGuide, type OwnGuides } from "../../src/domain/guide/own-guide";
import { houseCode, titled } from "../cast/own-guide";

const made = (title: string, version: number) => compileGuide(titled(title), { code: houseCode, version })!;
const guides = { one: made("Bản một", 2), two: made("Bản hai", 3) };
const published = (...names: (keyof typeof guides)[]): OwnGuides => ({
  here: names.slice(-1).map((name) => ownGuide(guides[name], name)),
  versions: names.map((name) => ({ code: houseCode, version: guides[name].version, text: name })),
});
bringOwnGuidesBy(async (text) => guides[text as keyof typeof guides]);

const title = (all: { code: string; title: string }[]) => all.find(({ code }) => code === houseCode)?.title;
const house = title(guidesHere());

test("what was published is found from the next sitting on, and by staff at once", async () => {
  publishOwnGuides(published("one"));
  expect([title(guidesHere()), title(guidesNow())]).toEqual([house, "Bản một"]);
  expect((await openGuide(houseCode))?.title).toBe(house);
  takeUpOwnGuides();
  expect(title(guidesHere())).toBe("Bản một");
  expect(guidesHere()).toHaveLength(guidesNow().length);
  expect((await openGuide(houseCode, "en"))?.title).toBe("Bản một");
});

test("a request shows the version it names, whatever stands by now", async () => {
  publishOwnGuides(published("one", "two"));
  const seen = (version: number) => openGuideOf({ guide: houseCode, version }).then((guide) => guide?.title);
  expect([await seen(1), await seen(2), await seen(3)]).toEqual([house, "Bản một", "Bản hai"]);
});

test("once it is withdrawn the built-in guide stands there again", async () => {
  takeUpOwnGuides();
  publishOwnGuides({ ...noOwnGuides, versions: published("one", "two").versions });
  takeUpOwnGuides();
  expect(title(guidesHere())).toBe(house);
  expect((await openGuide(houseCode))?.title).toBe(house);
  expect((await openGuideOf({ guide: houseCode, version: 2 }))?.title).toBe("Bản một");
});
