import { For, Match, Show, Switch } from "solid-js";
import { catalogue, guidesNow, openGuide, openGuideNow } from "../../content/catalogue";
import { datedAt } from "../../desk/live-checks";
import { useSession } from "../../desk/live-session";
import { GuidePoster } from "../../practice/paper/guide-poster";
import { GuideSheet } from "../../practice/paper/guide-sheet";
import type { PaperOffice } from "../../practice/paper/paper-office";
import { QrCards } from "../../practice/paper/qr-cards";
import { createFetchedPart } from "../../ui/create-fetched-part";
import { isSheet, type Paper } from "./choose-paper";

/** The paper as it will be printed. Posters and cards need an address for their codes; without one they are not drawn. */
export function PaperPreview(props: { paper: Paper; office: PaperOffice }) {
  const session = useSession();
  const { found } = createFetchedPart(() => props.paper.code ?? guidesNow()[0]?.code, openGuideNow);
  const guide = () => {
    const open = found();
    return open && datedAt(session().desk, open);
  };
  const { found: all } = createFetchedPart(
    () => props.paper.kind === "posters",
    () => Promise.all(catalogue.map(({ code }) => openGuide(code))),
  );
  const sheet = () => (isSheet(props.paper.kind) ? props.paper.kind : undefined);
  const hasCodes = () => Boolean(props.office.publicAddress);
  return (
    <Switch>
      <Match when={sheet()}>
        {(size) => (
          <Show when={guide()}>
            {(open) => <GuideSheet guide={open()} step={props.paper.step} size={size()} office={props.office} />}
          </Show>
        )}
      </Match>
      <Match when={hasCodes() && props.paper.kind === "poster" && !guide()?.ours}>
        <Show when={guide()}>{(open) => <GuidePoster guide={open()} office={props.office} />}</Show>
      </Match>
      <Match when={hasCodes() && props.paper.kind === "posters"}>
        <For each={all()}>
          {(one) => <Show when={one}>{(open) => <GuidePoster guide={open()} office={props.office} />}</Show>}
        </For>
      </Match>
      <Match when={hasCodes() && props.paper.kind === "cards"}>
        <QrCards guides={catalogue} office={props.office} />
      </Match>
    </Switch>
  );
}
