import { may, isOn, places, type Place } from "../../src/domain/team/may";
import { roles, type Role } from "../../src/domain/team/role";
import { spotAt, spotsIn, type Spot } from "../../src/domain/team/spots";
import { mapWords } from "../../src/wording/map-words";
import { placeTitles, spotTitles } from "../../src/wording/spot-titles";
import { staffWords } from "../../src/wording/staff-words";

const [column, rowHeight, margin, head] = [250, 46, 24, 128];
const width = 2 * margin + places.length * column;

/** What stands below the name of a screen: who alone may enter it, and that a member's own phone has it. */
function whoEnters(spot: Spot): string {
  const { behind } = spotAt(spot);
  const who: readonly Role[] = roles.filter((role) => may(role, behind));
  const named = who.length === roles.length ? [] : who.map((role) => staffWords().roles[role]);
  return [...named, ...(isOn(behind, "phone") ? ["☎"] : [])].join(", ");
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The words of a line, in lines of their own that fit into a column. */
function inLines(text: string, letters = 34): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    if (`${lines.at(-1)} ${word}`.length > letters) lines.push(word);
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  }
  return lines;
}

const drawnPlace = (place: Place, nth: number): string => {
  const x = margin + nth * column;
  const told = inLines(mapWords().places[place]).map(
    (line, row) =>
      `<text x="${x + 4}" y="${margin + 42 + row * 18}" font-size="13" fill="#45554d">${escaped(line)}</text>`,
  );
  const screens = spotsIn(place).map((spot, row) => {
    const y = margin + head + row * rowHeight;
    return [
      `<rect x="${x}" y="${y}" width="${column - 14}" height="${rowHeight - 8}" rx="8" fill="#ffffff" stroke="#d9d5c7" />`,
      `<text x="${x + 10}" y="${y + 17}" font-size="14">${escaped(spotTitles()[spot])}</text>`,
      `<text x="${x + 10}" y="${y + 32}" font-size="11" fill="#45554d">${escaped(whoEnters(spot))}</text>`,
    ].join("\n");
  });
  return [
    `<text x="${x + 4}" y="${margin + 16}" font-size="20" font-weight="700" fill="#083d2d">${escaped(placeTitles()[place])}</text>`,
    ...told,
    ...screens,
  ].join("\n");
};

/** Every screen of the staff's side by its place, as SVG text, from the table of who may enter where. */
export function drawPlaces(): string {
  const most = Math.max(...places.map((place) => spotsIn(place).length));
  const height = 2 * margin + head + most * rowHeight;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">`,
    "<title>Every screen of the staff's side under its place; roles where not all may enter, ☎ where a phone has it</title>",
    `<rect width="${width}" height="${height}" fill="#fbf8f1" />`,
    '<g font-family="sans-serif" fill="#17251f">',
    ...places.map(drawnPlace),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}
