import "./at-home.css";
import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { fetchOffice } from "../content/home-page/fetch-office";
import { keepWithWorker, linkedFiles } from "../content/home-page/keep-with-worker";
import { keptOnPhone } from "../content/home-page/kept-on-phone";
import { trustedWorker } from "../device/trusted";
import type { PublicOffice } from "../domain/office/office-file";
import { AtHome } from "./at-home";
import { fetchGuide } from "./fetch-guide";
import { readPlaceAtHome, type PlaceAtHome } from "./place-at-home";

const site = new URL("../", location.href.split("#")[0]!).href;
const [office, setOffice] = createSignal<Partial<PublicOffice>>({});

/** Opens the guide that the address names. Until then, and when it does not come, the words of the page stand there. */
async function open({ code, step }: PlaceAtHome): Promise<void> {
  const file = `${site}${code}/practice.json`;
  const guide = await fetchGuide(file);
  if (!guide) return;
  const root = document.querySelector("#practice")!;
  root.replaceChildren();
  document.title = guide.title;
  const first = step ?? (Number(keptOnPhone.read(keptStep(code))) || 1);
  render(() => <AtHome guide={guide} step={first} office={office()} onStep={(now) => keepStep(code, now)} />, root);
  // Nobody waits for the worker: it keeps what is here by then.
  void keepWithWorker(site, trustedWorker(`${site}sw.js`), ownFiles(file));
  setOffice(await fetchOffice(site));
}

/** The only thing that the phone remembers of a practice. */
const keptStep = (code: string) => `practice ${code}`;

function keepStep(code: string, step: number): void {
  keptOnPhone.write(keptStep(code), String(step));
  history.replaceState(undefined, "", `#${code}-${step}`);
}

/** Everything that opens this practice again without a network. */
function ownFiles(guide: string): string[] {
  const script = document.querySelector<HTMLScriptElement>("script[src]")!.src;
  const style = document.querySelector<HTMLLinkElement>("link[rel=stylesheet]")!.href;
  return [location.href.split("#")[0]!, script, style, guide, `${site}office.json`, ...linkedFiles()];
}

document.documentElement.dataset["text"] = keptOnPhone.read("text") ?? "a";
const place = readPlaceAtHome(location.hash);
// Without a guide there is nothing to open: the page's own words lead to the list.
if (place) void open(place).catch(() => undefined);
