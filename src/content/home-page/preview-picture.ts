import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { targetOf, type Guide } from "../../domain/guide/guide";
import { drawStep } from "../../drawing/draw-step";
import { paragraph } from "../../drawing/pen/paint";
import { wrap } from "../../drawing/pen/text";
import { lotus, previewSize } from "./page-frame";

const here = createRequire(import.meta.url);
const fonts = ["400Regular/BeVietnamPro_400Regular", "700Bold/BeVietnamPro_700Bold"];
let ready: Promise<Uint8Array[]> | undefined;

/** The letters of the house: the pictures of two machines must be the same to the byte. */
const openLetters = () =>
  (ready ??= initWasm(readFileSync(here.resolve("@resvg/resvg-wasm/index_bg.wasm"))).then(() =>
    fonts.map((name) => readFileSync(here.resolve(`@expo-google-fonts/be-vietnam-pro/${name}.ttf`))),
  ));

/** The picture Zalo and others show beside a shared address: what it is about, and a glance at a step. */
export async function previewPicture(title: string, line: string, guide?: Guide): Promise<Uint8Array> {
  const fontBuffers = await openLetters();
  const drawn = new Resvg(picture(title, line, guide), {
    font: { fontBuffers, defaultFontFamily: "Be Vietnam Pro" },
  });
  const png = drawn.render().asPng();
  drawn.free();
  return png;
}

function picture(title: string, line: string, guide?: Guide): string {
  const { width, height } = previewSize;
  const size = [76, 66, 56].find((each) => wrap(title, { size: each, bold: true }, 640).length <= 4) ?? 48;
  const heading = paragraph(title, { x: 70, y: 150, width: 640 }, { size, bold: true, fill: "#fff" });
  const below = paragraph(line, { x: 70, y: 170 + heading.height, width: 640 }, { size: 34, fill: "#cdeadb" });
  const brand = `<g transform="translate(70 62) scale(1.6)">${lotus}</g><text x="142" y="100" font-size="38" font-weight="700" fill="#fff">Trạm Số</text>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Be Vietnam Pro">` +
    `<rect width="${width}" height="${height}" fill="#083d2d"/>${brand}${heading.svg}${below.svg}${glance(guide)}</svg>`
  );
}

const glanceWidth = 360;

/** The middle step, whose screen says most; it may run out of the picture below. */
function glance(guide?: Guide): string {
  const step = guide?.steps[Math.floor(guide.steps.length / 2)];
  if (!step) return "";
  const drawn = drawStep(step.screen, targetOf(step.done));
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(drawn)!.map(Number) as [number, number, number];
  const tall = Math.round((glanceWidth / width) * height);
  return drawn.replace("<svg ", `<svg x="780" y="60" width="${glanceWidth}" height="${tall}" `);
}
