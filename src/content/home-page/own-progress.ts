import { keptOnPhone } from "./kept-on-phone";
import { says } from "./script-words";

/** Follows the step that is being read and, on the next visit, offers the way back to it. */
export function followSteps(bar: HTMLElement, code: string): () => HTMLElement | undefined {
  const steps = [...document.querySelectorAll<HTMLElement>(".step")];
  let last: HTMLElement | undefined;
  const [before, day] = (keptOnPhone.read(`step ${code}`) ?? "").split(" ");
  const isDone = Boolean(keptOnPhone.read(`done ${code}`));
  if (!location.hash && !isDone && Number(before) > 1 && steps[Number(before) - 1])
    bar.prepend(wayBack(Number(before), day !== today()));
  const seen = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) if (entry.isIntersecting) last = entry.target as HTMLElement;
      if (last) keptOnPhone.write(`step ${code}`, `${last.id} ${today()}`);
    },
    // A step counts as read when it crosses the middle of the screen.
    { rootMargin: "-45% 0px -45% 0px" },
  );
  for (const step of steps) seen.observe(step);
  return () => last;
}

function wayBack(step: number, onAnotherDay: boolean): HTMLElement {
  const link = document.createElement("a");
  link.href = `#${step}`;
  link.dataset.goOn = "";
  link.textContent = (onAnotherDay ? says.goOnLater : says.goOn).replace("#", String(step));
  link.addEventListener("click", () => link.remove());
  return link;
}

/** "I can do it now": the reader says it, and nobody else learns it. */
export function rememberDone(code: string): void {
  const place = document.querySelector("#xong")!;
  const key = `done ${code}`;
  const show = () => {
    const on = keptOnPhone.read(key);
    place.innerHTML = on
      ? `<p class="note" role="status"><b>${says.well}</b> ${says.doneOn.replace("#", on)}</p>`
      : `<p class="note"></p>`;
    if (!on) place.firstElementChild!.append(doneButton());
  };
  const doneButton = () => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = says.done;
    button.addEventListener("click", () => {
      const [year, month, date] = today().split("-");
      keptOnPhone.write(key, `${date}-${month}-${year}`);
      document.querySelector("[data-go-on]")?.remove();
      show();
    });
    return button;
  };
  show();
}

/** Today's date where the reader is, as an ISO day. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
