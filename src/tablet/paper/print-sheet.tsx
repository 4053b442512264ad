import { createSignal, For } from "solid-js";
import { liveOffice } from "../../desk/live-office";
import { useSession } from "../../desk/live-session";
import { paperLetter } from "../../domain/office/tablet";
import { writeNumber } from "../../domain/request/number-given";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { paperWords } from "../../wording/paper-words";

/** As many lines as fit on an A4 sheet, each as high as a finger. */
const linesOfSheet = 20;

/** A numbered sheet: the numbers are printed, so that two sheets of a day never give the same one twice. */
export function PrintSheet() {
  const session = useSession();
  const known = liveOffice(session().desk);
  const [first, setFirst] = createSignal("1");
  const [fault, setFault] = createSignal("");
  const says = () => paperWords().print;
  const from = () => (/^\d{1,3}$/.test(first().trim()) ? Number(first()) : 0);
  const numbers = () => Array.from({ length: linesOfSheet }, (_, nth) => writeNumber(paperLetter, (from() || 1) + nth));
  const onPrint = () => {
    const good = from() >= 1 && from() <= 900;
    setFault(good ? "" : says().numberFault);
    if (good) print();
  };
  return (
    <>
      <SaveForm title={says().title} save={says().button} said={{ fault: fault(), good: "" }} onSave={onPrint}>
        <TextField label={says().first} value={first()} onText={setFirst} digits />
      </SaveForm>
      <section class="paper-sheet printed" aria-label={says().sheet}>
        <h2>{says().sheet}</h2>
        <p class="paper-sheet-top">
          <span>{known()?.office?.name}</span>
          <span>{says().day} ……… / ……… / …………</span>
        </p>
        <table>
          <thead>
            <tr>
              <th>{says().number}</th>
              <th>{says().came}</th>
              <th class="wide">{says().topic}</th>
              <th>{says().helper}</th>
              <th>{says().outcome}</th>
            </tr>
          </thead>
          <tbody>
            <For each={numbers()}>
              {(number) => (
                <tr>
                  <th scope="row">{number}</th>
                  <td />
                  <td />
                  <td />
                  <td class="paper-letters">{says().marks}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
        <p>{says().letters}</p>
        <p>{says().noNames}</p>
      </section>
    </>
  );
}
