import { createSignal } from "solid-js";
import { checkGuide } from "../../desk/guide/check-guide";
import type { Guide } from "../../domain/guide/guide";
import { tidyName } from "../../domain/office/tidy-name";
import { checkWords } from "../../wording/check-words";
import { readDay, typedDay } from "../../wording/typed-day";
import type { TeamContext } from "../team-context";
import { createAnswers, type CheckLine } from "./check-answers";
import { whatCheckedMeans, whyNotChecked } from "./tell-checked";

interface Checking {
  guide: Guide;
  lines: readonly CheckLine[];
  context: TeamContext;
}

/** What is entered of a sheet, and writing it down. */
export function createCheck(props: Checking) {
  const view = () => props.context.view();
  // Whoever enters one sheet mostly has a pile of them, filled in with one phone.
  const before = [...view().checks].sort((a, b) => b.at - a.at)[0];
  const [device, setDevice] = createSignal(before?.device ?? "");
  const [app, setApp] = createSignal("");
  const [on, setOn] = createSignal(typedDay(view().today));
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const answers: ReturnType<typeof createAnswers> = createAnswers(() => props.lines);
  const fault = (why: string) => void setSaid({ fault: why, good: "" });
  const dataOf = (day: string) => ({
    office: view().office.id,
    guide: props.guide.code,
    guideVersion: props.guide.version,
    on: day,
    device: tidyName(device()),
    app: tidyName(app()),
    ...answers.said(),
  });
  const onSave = async () => {
    const day = readDay(on());
    if (!day) return fault(checkWords().refused["no-day"]);
    if (answers.left()) return fault(checkWords().form.left(answers.left()));
    const data = dataOf(day);
    const answer = await checkGuide(props.context.session().desk, data, props.context.me()).catch(() => "not-saved");
    if (answer !== "checked") return fault(whyNotChecked(answer));
    const checks = [...view().checks, { ...data, at: Infinity }];
    setSaid({ fault: "", good: whatCheckedMeans(props.guide, checks) });
  };
  return { device, setDevice, app, setApp, on, setOn, said, answers, onSave };
}
