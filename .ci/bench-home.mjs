import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, built } from "./build.mjs";
import { loadModule, root } from "./tools.mjs";

/** The first paint of a home page may take this part of what a bare Solid "hello" takes; the second figure is the stretch. */
const most = 0.8;
const stretch = 0.6;
const least = 7;

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** The heaviest page is the one that has to hold. */
function heaviest(dist) {
  const codes = readdirSync(join(dist, "G"), { withFileTypes: true }).filter(
    // A guide's code ends in a digit, a language's folder does not.
    (entry) => entry.isDirectory() && /\d$/.test(entry.name),
  );
  const weigh = ({ name }) => gzipSync(readFileSync(join(dist, "G", name, "index.html")), { level: 9 }).length;
  return codes.sort((a, b) => weigh(b) - weigh(a))[0].name;
}

/** bench:home [times]: how soon a phone on a bad line paints a home page; figures in bench-home.json, the verdict last. */
async function benchHome(times) {
  if (!built()) await build();
  const dist = join(root, "dist");
  const code = heaviest(dist);
  const load = loadavg()[0];
  const { homePaint } = await loadModule("tests/bench/home-paint.mjs");
  const { version, home, hello } = await homePaint(dist, code, times);
  const middle = (paints, moment) => Math.round(median(paints.map((paint) => paint[moment])));
  const [homeMs, helloMs] = [home, hello].map((paints) => middle(paints, "first"));
  const ratio = homeMs / helloMs;
  const verdict = times < least ? "INCONCLUSIVE" : ratio <= most ? "PASS" : "FAIL";
  const report = { verdict, chromium: version, slowdown: 6, load, code, homeMs, helloMs, ratio, home, hello };
  writeFileSync(join(root, "bench-home.json"), `${JSON.stringify(report, undefined, 2)}\n`);
  console.log(`Chromium ${version}, 400 kbit/s, 400 ms, six times slowed down, load ${load.toFixed(2)}.`);
  console.log(`G/${code}/ first paint ${homeMs} ms, bare Solid hello ${helloMs} ms (medians of ${times}).`);
  console.log(
    `Its headline stands after ${middle(home, "headline")} ms, the hello's after ${middle(hello, "headline")} ms.`,
  );
  const reached = ratio <= stretch ? ", reached" : "";
  console.log(`${verdict} ${ratio.toFixed(2)} of the hello; the limit is ${most}, the stretch ${stretch}${reached}`);
  return { PASS: 0, FAIL: 1 }[verdict] ?? 2;
}

try {
  process.exitCode = await benchHome(Number(process.argv[2] ?? 15));
} catch (error) {
  console.error(error.message);
  console.log("FAIL the bench did not run to its end");
  process.exitCode = 1;
}
