import { createUniqueId, For, Show } from "solid-js";
import { guidesNow, openGuideNow } from "../../content/catalogue";
import { createFetchedPart } from "../../ui/create-fetched-part";
import { printWords } from "../../wording/print-words";

export const paperKinds = ["a5", "a4", "poster", "posters", "cards"] as const;
export type PaperKind = (typeof paperKinds)[number];

/** What to print. Papers about all guides need no code. */
export interface Paper {
  kind: PaperKind;
  code?: string;
  step?: number;
}

export const isSheet = (kind: PaperKind): kind is "a5" | "a4" => kind === "a5" || kind === "a4";

/** The kind of paper; if it is about one guide, which guide and from which step. */
export function ChoosePaper(props: { paper: Paper; onPaper: (paper: Paper) => void }) {
  const said = () => printWords().papers;
  const ofOne = () => isSheet(props.paper.kind) || props.paper.kind === "poster";
  const { found: guide } = createFetchedPart(() => ofOne() && (props.paper.code ?? guidesNow()[0]?.code), openGuideNow);
  // A poster leads to a page at home, which a guide of the office's own has not.
  const among = () => guidesNow().filter(({ ours }) => !ours || isSheet(props.paper.kind));
  const names = () => among().map(({ code, title }) => ({ value: code, says: `${code} · ${title}` }));
  const onKind = (kind: PaperKind) =>
    props.onPaper(guide()?.ours && !isSheet(kind) ? { kind } : { ...props.paper, kind });
  const steps = () => [
    { value: "", says: said().noStep },
    ...(guide()?.steps ?? []).map((step, at) => ({ value: String(at + 1), says: said().stepOf(at + 1, step.do) })),
  ];
  return (
    <div class="card staff-form">
      <Choice
        label={said().what}
        chosen={props.paper.kind}
        among={paperKinds.map((kind) => ({ value: kind, says: said().kinds[kind] }))}
        onChoose={(kind) => onKind(kind as PaperKind)}
      />
      <Show when={ofOne()}>
        <Choice
          label={said().guide}
          chosen={props.paper.code ?? ""}
          among={names()}
          onChoose={(code) => props.onPaper({ kind: props.paper.kind, code })}
        />
      </Show>
      <Show when={isSheet(props.paper.kind) && guide()}>
        <Choice
          label={said().step}
          chosen={String(props.paper.step ?? "")}
          among={steps()}
          onChoose={(step) => props.onPaper({ ...props.paper, step: Number(step) || undefined })}
        />
      </Show>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  chosen: string;
  among: { value: string; says: string }[];
  onChoose: (value: string) => void;
}

function Choice(props: ChoiceProps) {
  const id = createUniqueId();
  return (
    <p class="text-field">
      <label for={id}>{props.label}</label>
      <select id={id} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        <For each={props.among}>
          {(one) => (
            <option value={one.value} selected={one.value === props.chosen}>
              {one.says}
            </option>
          )}
        </For>
      </select>
    </p>
  );
}
