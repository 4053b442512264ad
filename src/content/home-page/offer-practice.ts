import { barButton } from "./bar";
import { says } from "./script-words";

/** Offers in the bar to practise the very step that is being read. The page's own link opens the practice where it was left. */
export function offerPractice(bar: HTMLElement, code: string, reading: () => HTMLElement | undefined): void {
  const link = document.querySelector<HTMLAnchorElement>(".scripted a");
  if (!link) return;
  const practise = () => {
    const step = reading()?.id ?? location.hash.slice(1);
    location.href = `${link.href.split("#")[0]}#${code}${step && `-${step}`}`;
  };
  bar.append(barButton(says.practise, "practise", practise));
}
