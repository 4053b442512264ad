/*
 * How a tap is answered. This file is the one door to the folder.
 *
 * A tap should show its answer at once, on a slow tablet too. Two things make a tap slow: the click, which a browser makes up
 * out of mouse events after the finger has left the screen, and the drawing of what comes next. So
 *
 *   1. `answerOnRelease` answers when the finger leaves the screen, and does not wait for the click. Mouse, keyboard and
 *      screen readers still click.
 *   2. A finger rests on the screen for a tenth of a second. In that time the next picture is drawn out of sight: a whole
 *      screen by `drawScreenAhead`, or a part of a screen by `createPartAhead`.
 *   3. When the finger leaves, the picture is only moved into sight. Then the tap is carried out behind it.
 *   4. When the real screen stands, it says so (`screenDrawn`), and the picture is taken away.
 *
 * A picture is no more than a picture: nothing is counted, spoken or stored before the finger leaves. When the finger slides
 * off, scrolls, or is not the only one, the picture is dropped and nothing has happened.
 */
export { answerOnRelease } from "./answer-on-release";
export type { DrawnAhead } from "./drawn-ahead";
export { createPartAhead } from "./part-ahead";
export { drawScreenAhead, screenDrawn } from "./screen-ahead";
export type { DrawAhead } from "./while-resting";
