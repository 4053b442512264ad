import { existsSync } from "node:fs";
import { innerRooms, rooms } from "./import-rules";

const [width, boxHeight, rowHeight, margin] = [1180, 44, 116, 40];

const source = new URL("../../src/", import.meta.url);

/** The rooms that stand: some rules wait for a room that is still to come. */
export const standing = Object.keys(rooms).filter(
  (name) => existsSync(new URL(name, source)) || innerRooms.some(({ room }) => room === name),
);

const named = (paths: readonly string[]): string[] =>
  [...new Set(paths.map((path) => path.split("/")[0]!))].filter((one) => standing.includes(one)).sort();

/** The rooms that a room may use as a whole. */
const usedBy = (name: string): string[] => rooms[name]!.rooms.filter((one) => standing.includes(one));

/** The rooms of which it may use some files, or the types alone. */
const partlyUsedBy = (name: string): string[] => {
  const { rooms: paths, typesOf = [] } = rooms[name]!;
  return named([...paths, ...typesOf]).filter((one) => one !== name && !usedBy(name).includes(one));
};

/** How many rooms stand below one another under it; what uses no whole room stands at the ground. */
const heightOf = (name: string): number => Math.max(0, ...usedBy(name).map((one) => 1 + heightOf(one)));

/** Rooms that may use the very same, such as the sides of the screens, share a box. */
interface Box {
  names: string[];
  x: number;
  y: number;
  width: number;
}

function boxes(): Box[] {
  const all = [...groupedBy(standing, alike).values()];
  const top = Math.max(...all.map(([first]) => heightOf(first!)));
  return Array.from({ length: top + 1 }, (_, row) => top - row).flatMap((height, row) =>
    inRow(
      all.filter(([first]) => heightOf(first!) === height),
      margin + row * rowHeight,
    ),
  );
}

const alike = (name: string): string =>
  heightOf(name) ? [...usedBy(name), ...partlyUsedBy(name)].sort().join() : name;

function groupedBy(all: readonly string[], key: (one: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

const widthOf = (names: readonly string[]): number => names.join(" · ").length * 9 + 36;

function inRow(row: string[][], y: number): Box[] {
  const gap = (width - 2 * margin - row.reduce((sum, names) => sum + widthOf(names), 0)) / (row.length + 1);
  let x = margin + gap;
  return row.map((names) => {
    const box = { names, x: Math.round(x), y, width: widthOf(names) };
    x += box.width + gap;
    return box;
  });
}

const arrow = (from: Box, to: Box): string => {
  const [x1, y1, x2, y2] = [from.x + from.width / 2, from.y + boxHeight, to.x + to.width / 2, to.y];
  return `<path d="M${x1} ${y1}C${x1} ${y1 + 44} ${x2} ${y2 - 44} ${x2} ${y2}" />`;
};

const drawn = ({ names, x, y, width: wide }: Box): string =>
  `<rect x="${x}" y="${y}" width="${wide}" height="${boxHeight}" rx="8" />` +
  `<text fill="#1d2b28" stroke="none" text-anchor="middle" x="${x + wide / 2}" y="${y + 28}">${names.join(" · ")}</text>`;

/** The rooms of `src` and who may use whom, as SVG text, from the rules that are enforced. */
export function drawRooms(): string {
  const all = boxes();
  const boxOf = (name: string) => all.find(({ names }) => names.includes(name))!;
  const arrowsTo = (used: (name: string) => string[]) =>
    all.flatMap((from) => used(from.names[0]!).map((to) => arrow(from, boxOf(to)))).join("\n");
  const height = Math.max(...all.map(({ y }) => y)) + boxHeight + margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">`,
    "<title>A line leads from a room to each that it may use, a broken one to some files or types of it</title>",
    `<rect width="${width}" height="${height}" fill="#fbf8f1" />`,
    `<g fill="none" stroke="#5f7a72">${arrowsTo(usedBy)}</g>`,
    `<g fill="none" stroke="#c08a2e" stroke-dasharray="4 4">${arrowsTo(partlyUsedBy)}</g>`,
    '<g fill="#ffffff" stroke="#0f5f56" stroke-width="1.5" font-family="sans-serif" font-size="16">',
    ...all.map(drawn),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}
