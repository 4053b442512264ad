import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { App } from "./app";
import type { Restoring } from "./desk/desk";
import { DeskContext, type DeskState } from "./desk/live-desk";
import { afterPaint } from "./device/after-paint";
import { resumeReading } from "./ui/look/reading";
import { resumeLanguage } from "./wording/resume-language";
import "./ui/look/base.css";

const [desk, setDesk] = createSignal<DeskState>({ state: "opening" });

/** Another page brought newer tables, or these are gone: nothing this page would still write has a place. */
const onOutdated = (restoring?: Restoring) =>
  setDesk((now) => (restoring === undefined && now.state === "outdated" ? now : { state: "outdated", restoring }));

function drawScreens(): void {
  render(
    () => (
      <DeskContext.Provider value={desk}>
        <App />
      </DeskContext.Provider>
    ),
    document.getElementById("app")!,
  );
}

resumeReading();
const english = resumeLanguage();
if (english) void english.catch(() => undefined).then(drawScreens);
else drawScreens();

const tryOut = () => import("./first-screens").then(({ tryFirstScreens }) => tryFirstScreens());

// The picture comes first; what remembers, keeps offline and beautifies is fetched once it stands.
afterPaint(() => {
  const tell = (next: DeskState) => setDesk((now) => (now.state === "outdated" ? now : next));
  const opening = import("./open-desk").then(({ openDesk }) =>
    openDesk(onOutdated, (share) => tell({ state: "remaking", share })),
  );
  opening.then(
    (opened) => tell({ state: "open", desk: opened }),
    () => setDesk({ state: "refused" }),
  );
  void import("./device/block-browser-menus").then(({ blockBrowserMenus }) => blockBrowserMenus());
  void import("./ui/look/letters");
  if (import.meta.env.PROD)
    void import("./device/app-update").then(({ keepUpToDate }) => keepUpToDate(opening, tryOut));
});
