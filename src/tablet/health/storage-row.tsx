import { createResource, createSignal, Show } from "solid-js";
import { askToKeep, bytesUsed, storageKept } from "../../device/keep-storage";
import { locale } from "../../wording/locale";
import { tabletWords } from "../../wording/tablet-words";
import { HealthRow } from "./health-row";

const inMegabytes = (bytes: number): string =>
  `${(bytes / 1_000_000).toLocaleString(locale(), { maximumFractionDigits: 1 })} MB`;

/** Whether the browser promised to keep the stored data. Without that promise, a full tablet can lose everything at once. */
export function StorageRow() {
  const [used] = createResource(bytesUsed);
  const [asked, setAsked] = createSignal(false);
  const says = () => tabletWords().storage;
  const onAsk = async () => {
    setAsked(false);
    await askToKeep();
    setAsked(true);
  };
  return (
    <HealthRow
      lamp={storageKept() ? "good" : "bad"}
      title={says().title}
      says={storageKept() ? says().kept(inMegabytes(used() ?? 0)) : says().mayGo}
    >
      <Show when={!storageKept()}>
        <p class="health-do">
          <button class="btn quiet" onClick={() => void onAsk()}>
            {says().ask}
          </button>
          <span role="status">{asked() ? says().refused : ""}</span>
        </p>
      </Show>
    </HealthRow>
  );
}
