import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { App } from "./app";
import type { Desk } from "./desk/desk";
import { DeskContext, type DeskState } from "./desk/live-desk";
import { afterPaint } from "./device/after-paint";
import { resumeReading } from "./ui/reading";
import { resumeLanguage } from "./wording/words";
import "./ui/base.css";

const [desk, setDesk] = createSignal<DeskState>({ state: "opening" });

/** Opens the journal and the vault and puts the desk between them and the screens. */
async function openDesk(): Promise<Desk> {
  const [{ openDexieJournal }, { openDexieVault }, { enrolTablet }, { openFileCopy }, { openSound }] =
    await Promise.all([
      import("./journal/dexie-journal"),
      import("./vault/dexie-vault"),
      import("./desk/office/enrol-tablet"),
      import("./device/file-copy"),
      import("./device/sound-store"),
    ]);
  const copies = { copy: openFileCopy("journal"), names: openFileCopy("names") };
  const secrets = { copy: openFileCopy("secrets") };
  const [journal, vault] = await Promise.all([
    openSound((factory) => openDexieJournal(undefined, { factory, ...copies })),
    openSound((factory) => openDexieVault(undefined, { factory, ...secrets })),
  ]);
  const opened: Desk = {
    journal,
    vault,
    identity: await vault.identity(),
    now: Date.now,
    newId: () => [...crypto.getRandomValues(new Uint8Array(5))].map((byte) => (byte % 36).toString(36)).join(""),
  };
  await enrolTablet(opened);
  return opened;
}

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

// The picture comes first; what remembers, keeps offline and beautifies is fetched once it stands.
afterPaint(() => {
  openDesk().then(
    (opened) => setDesk({ state: "open", desk: opened }),
    () => setDesk({ state: "refused" }),
  );
  void import("./ui/letters");
  if (import.meta.env.PROD) void import("./device/app-update").then(({ keepUpToDate }) => keepUpToDate());
});
