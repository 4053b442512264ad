import { expect, test } from "vitest";
import { pictureNames } from "../../../src/domain/guide/picture-name";
import { taskPictureNames } from "../../../src/domain/guide/task-picture-name";
import { laterShapes } from "../../../src/ui/pictures/later-shapes";
import { pictureShapes } from "../../../src/ui/pictures/picture-shapes";
import { signShapes } from "../../../src/ui/pictures/sign-shapes";
import { stageShapes } from "../../../src/ui/pictures/stage-shapes";
import { taskShapes } from "../../../src/ui/pictures/tasks/task-shapes";
import { turnShapes } from "../../../src/ui/pictures/turn-shapes";
import { readGuideFiles } from "../../domain/guide/read-guides";

test("every name a guide may have is drawn, and nothing is drawn without a name", () => {
  expect(Object.keys(taskShapes).sort()).toEqual([...taskPictureNames].sort());
  expect(Object.keys(pictureShapes).sort()).toEqual([...pictureNames].sort());
});

test("no two guides share a picture, and every picture of a task has its guide", () => {
  const pictures = readGuideFiles().map(([, guide]) => (guide as { picture: string }).picture);
  expect(pictures.length).toBeGreaterThanOrEqual(60);
  expect(new Set(pictures).size).toBe(pictures.length);
  expect(taskPictureNames.filter((name) => !pictures.includes(name))).toEqual([]);
});

test("no picture has the name or the lines of another", () => {
  const families = [pictureShapes, taskShapes, signShapes, stageShapes, turnShapes];
  const count = families.reduce((sum, family) => sum + Object.keys(family).length, 0);
  expect(Object.keys(laterShapes)).toHaveLength(count);
  const drawn = Object.values(laterShapes).map((shapes) => JSON.stringify(shapes));
  expect(new Set(drawn).size).toBe(count);
});
