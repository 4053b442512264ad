import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { loadModule, root } from "./tools.mjs";

/*
 * Draws the practice phone of ten apps, as it stands on a tablet held either way, in the smallest and the largest letters.
 * `--name=before --of=FOLDER` draws those of another checkout; `--steps=VN1/1,TT1/2 --to=FOLDER --view=lying-a` draws other steps, or one view alone.
 */
const asked = Object.fromEntries(process.argv.slice(2).map((one) => one.replace(/^--/, "").split("=")));
const tenApps = "VN3/1,DVC1/6,TT1/2,DVC4/8,DT5/3,TT5/2,MB1/6,AT1/1,DT4/7,DT1/2";
const steps = (asked.steps ?? tenApps).split(",");
const checkout = resolve(asked.of ?? root);
const folder = resolve(asked.to ?? join(root, "docs/pictures/apps"));
const name = asked.name ?? "after";

/** How large the phone is beside the words of a lying tablet, below those of an upright one, and on somebody's own phone. */
const views = [
  { says: "lying-a", text: "a", tablet: [1280, 800], phone: [430, 571] },
  { says: "upright-a", text: "a", tablet: [800, 1280], phone: [470, 600] },
  { says: "lying-a-plus-plus", text: "a-plus-plus", tablet: [1280, 800], phone: [590, 571] },
  { says: "upright-a-plus-plus", text: "a-plus-plus", tablet: [800, 1280], phone: [736, 520] },
  { says: "own-phone-a", text: "a", tablet: [360, 740], phone: [332, 531] },
  { says: "own-phone-a-plus-plus", text: "a-plus-plus", tablet: [360, 740], phone: [332, 531] },
];

const harness = `
import { createComponent } from "solid-js";
import { render } from "solid-js/web";
import "/src/ui/look/tokens.css";
import "/src/ui/look/base.css";
import "@fontsource/be-vietnam-pro/400.css";
import "@fontsource/be-vietnam-pro/600.css";
import "@fontsource/be-vietnam-pro/700.css";
import { PracticeScreen } from "/src/practice/simulator/practice-screen";
const files = import.meta.glob(["/src/content/guides/*/*.yaml", "!/src/content/guides/*/*.*.yaml"], { import: "default", eager: true });
const guides = Object.fromEntries(Object.values(files).map((guide) => [guide.code, guide]));
const targetOf = (done) => done.tap ?? done.type ?? done.stop;
window.draw = async (steps, { text, phone: [width, height] }) => {
  document.documentElement.dataset.text = text;
  await Promise.all(["400", "600", "700"].map((weight) => document.fonts.load(weight + ' 20px "Be Vietnam Pro"', "Aa Ấ")));
  const sheet = document.body.appendChild(document.createElement("div"));
  sheet.id = "sheet";
  for (const step of steps) {
    const [code, number] = step.split("/");
    const { screen, done } = guides[code].steps[number - 1];
    const home = sheet.appendChild(document.createElement("div"));
    home.className = "phone";
    home.style.cssText = "width:" + width + "px;height:" + height + "px";
    render(() => createComponent(PracticeScreen, { screen, target: targetOf(done), ring: true }), home);
  }
};
`;
const style = `body { margin: 0; overflow: auto } #sheet { display: inline-grid; grid-template-columns: repeat(5, auto); gap: 24px; padding: 24px; background: #fbf8f1 }
.phone > div { height: 100%; aspect-ratio: auto !important } .ph-hand { animation: none !important }`;
const html = `<!doctype html><html lang="vi"><style>${style}</style><body><script type="module" src="/@id/app-pictures"></script></body></html>`;

const page = {
  name: "app-pictures",
  resolveId: (id) => (id === "app-pictures" ? id : undefined),
  load: (id) => (id === "app-pictures" ? harness : undefined),
  configureServer(server) {
    server.middlewares.use("/app-pictures.html", (_, answer) =>
      answer.setHeader("Content-Type", "text/html").end(html),
    );
  },
};

const { createServer } = await import("vite");
const { chromium } = await import("@playwright/test");
const { chromiumArgs, findChromium } = await loadModule("tests/machine/find-chromium.ts");
const server = await createServer({
  root: checkout,
  configFile: join(checkout, "vite.config.ts"),
  plugins: [page],
  server: { port: 0, hmr: false, watch: null },
  logLevel: "error",
});
await server.listen();
const address = `http://localhost:${server.httpServer.address().port}/app-pictures.html`;
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
mkdirSync(folder, { recursive: true });
try {
  for (const view of views) if (view.says.includes(asked.view ?? "")) await picture(view);
} finally {
  await browser.close();
  await server.close();
}

async function picture(view) {
  const [width, height] = view.tablet;
  const tab = await browser.newPage({ viewport: { width, height } });
  tab.on("pageerror", (error) => console.error(error.message));
  await tab.goto(address);
  await tab.waitForFunction(() => "draw" in globalThis, undefined, { timeout: 120_000 });
  await tab.evaluate(([all, one]) => globalThis.draw(all, one), [steps, view]);
  const png = await tab.locator("#sheet").screenshot();
  const webp = await tab.evaluate(toWebp, png.toString("base64"));
  const file = join(folder, `${name}-${view.says}.webp`);
  writeFileSync(file, Buffer.from(webp, "base64"));
  if (asked.png) writeFileSync(file.replace(".webp", ".png"), png);
  console.log(`${file}: ${Math.round((webp.length * 3) / 4 / 1024)} KB`);
  await tab.close();
}

/** Runs in the page: half as large, and packed as only a browser can here. */
async function toWebp(png) {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.width / 2, image.height / 2];
  const pen = canvas.getContext("2d");
  pen.imageSmoothingQuality = "high";
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/webp", 0.75).split(",")[1];
}
