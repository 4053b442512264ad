import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../../src/ui/illustrations/", import.meta.url);

/** Every picture of the family, by its name. */
export const family = (): [name: string, text: string][] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".svg"))
    .sort()
    .map((file) => [file.replace(".svg", ""), readFileSync(new URL(file, folder), "utf8")]);

const [wide, high, gap, label] = [320, 200, 24, 30];
const columns = 3;

/** The whole family on one sheet, each picture with its name; a picture of double width takes two places. */
export function drawFamily(pictures = family()): string {
  let place = 0;
  const drawn = pictures
    .sort(([, one], [, other]) => widthOf(one) - widthOf(other))
    .map(([name, text]) => {
      const places = widthOf(text) / wide;
      const [x, y] = [(place % columns) * (wide + gap) + gap, Math.floor(place / columns) * (high + label + gap) + gap];
      place += places;
      const width = places * wide + (places - 1) * gap;
      const inside = text.replace("<svg ", `<svg x="${x}" y="${y}" width="${width}" height="${high}" `).trim();
      return `${inside}\n<text x="${x + width / 2}" y="${y + high + 20}">${name}</text>`;
    });
  const [width, height] = [columns * (wide + gap) + gap, Math.ceil(place / columns) * (high + label + gap) + gap];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="15" ` +
    `text-anchor="middle" fill="#45554d"><path d="M0 0h${width}v${height}H0z" fill="#fbf8f1"/>\n${drawn.join("\n")}\n</svg>\n`
  );
}

const widthOf = (text: string): number => Number(/viewBox="0 0 (\d+)/.exec(text)?.[1]);
